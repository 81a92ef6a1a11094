import assert from 'node:assert/strict';
import { Draft } from '../../server/src/model/draft';
import { Arrangement } from '../../server/src/model/restructure/arrangement';
import { editsOf } from '../../server/src/model/restructure/edits-of';
import {
  moveSection,
  renumberScope,
  type Refusal,
  type Restructured,
} from '../../server/src/model/restructure/restructure';
import { withEdits, type TextEdit } from '../../server/src/model/restructure/text-edit';
import { Random } from '../support/random-edits';
import { meanings, nameOf } from './support/meanings';
import { numberedDraft } from './support/numbered-drafts';

const SEED = 20_261_127;
const RUNS = 120;

/** The text without its numbers and references, line by line. */
function untouched(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/^(\s*#*\s*\**)(?:[IVX]+|[\d.]+|[a-zđ])([.)-]\s|-\s)/u, '$1')
        .replace(/^#+/, '#')
        .replaceAll('nêu dưới đây', 'nêu trên')
        .replace(
          /(?:từ )?(?:mục|điểm|khoản|Mục|Điểm)(?: ?(?:mục|điểm|khoản|Mục|đến|và|,|[IVX]+(?:\.\d+)*|\d+(?:\.\d+)*|[a-zđ](?![\p{L}\p{M}])))+/gu,
          '#',
        ),
    )
    .sort();
}

/** The edits that take other edits back. */
function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ start, end, newText }) => {
    const back = { start: start + shift, end: start + shift + newText.length, newText: text.slice(start, end) };
    shift += newText.length - (end - start);
    return back;
  });
}

/** Compares line by line, and shows the first that differs. */
function same(now: readonly string[], before: readonly string[], what: string): void {
  const at = before.findIndex((line, number) => line !== now[number]);
  if (at < 0 && now.length === before.length) return;
  assert.fail(`${what}\n- ${before[at]}\n+ ${now[at]}`);
}

type Done = Restructured | Refusal;

function isDone(done: Done): done is Restructured {
  return typeof done === 'object' && 'edits' in done && done.caught.length === 0;
}

function check(text: string, edits: readonly TextEdit[], what: string): string {
  const after = withEdits(text, edits);
  edits.forEach(({ start, end }, at) => {
    assert.ok(start <= end && (at === 0 || edits[at - 1]!.end <= start), `${what}: edits overlap`);
  });
  same(meanings(after), meanings(text), `${what}: a reference means another section`);
  same(untouched(after), untouched(text), `${what}: other text is touched`);
  assert.equal(withEdits(after, inverse(text, edits)), text, `${what}: undo`);
  return after;
}

describe('Sections that are arranged anew', () => {
  for (const move of ['up', 'down', 'promote', 'demote'] as const) {
    it(`keep every reference pointing at the same section, and all other text, when one is moved: ${move}`, () => {
      let done = 0;
      for (let run = 0; run < RUNS; run++) {
        const random = new Random(SEED + run);
        const text = numberedDraft(random);
        const draft = new Draft(text);
        const section = random.of(draft.tree.sections.all);
        const moved = moveSection(draft, section, move);
        if (!isDone(moved)) continue;
        const what = `seed ${SEED + run}, ${move} ${nameOf(draft, section)}`;
        const after = check(text, moved.edits, what);
        const heading = draft.spanOf(draft.headingPlace(section));
        const name = nameOf(draft, section);
        const at = heading.start + draft.sourceOf(heading).indexOf(name);
        assert.equal(after.slice(moved.follow(at), moved.follow(at) + name.length), name, `${what}: caret`);
        done++;
      }
      assert.ok(done > RUNS / 4, `${done} of ${RUNS}`);
    });
  }

  it('keep every reference pointing at the same section when numbers that are wrong are put right', () => {
    let done = 0;
    for (let run = 0; run < RUNS; run++) {
      const random = new Random(SEED - run);
      const draft = new Draft(numberedDraft(random));
      // Numbers with gaps, as they are when an item was taken out.
      const arrangement = new Arrangement(draft);
      const gapped = random.of(draft.tree.sections.all);
      const siblings = arrangement.siblingsOf(arrangement.of(gapped));
      for (const one of siblings.slice(siblings.indexOf(arrangement.of(gapped)))) {
        const { path } = one.enumerator!;
        arrangement.number(one, [...path.slice(0, -1), path.at(-1)! + 1]);
      }
      const text = withGap(arrangement);
      const faulty = new Draft(text);
      const scope = random.of(['section', 'siblings', 'draft'] as const);
      const numbered = renumberScope(faulty, random.of(faulty.tree.sections.all), scope);
      if (!isDone(numbered)) continue;
      check(text, numbered.edits, `seed ${SEED - run}, ${scope}`);
      done++;
    }
    assert.ok(done > RUNS / 8, `${done} of ${RUNS}`);
  });
});

/** The text of a draft arranged anew. */
function withGap(arrangement: Arrangement): string {
  return withEdits(arrangement.draft.tree.text(), editsOf(arrangement).edits);
}
