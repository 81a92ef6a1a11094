import assert from 'node:assert/strict';
import { renameAt } from '../../server/src/features/rename';
import { wordsIn } from '../../server/src/l10n/words';
import { Draft } from '../../server/src/model/draft';
import { withEdits } from '../../server/src/model/restructure/text-edit';
import type { Edit } from '../../server/src/rules/rule';
import { Random } from '../support/random-edits';
import { meanings } from './support/meanings';
import { numberedDraft } from './support/numbered-drafts';

const SEED = 20_261_127;
const RUNS = 120;
const MENTIONS = [
  'Thực hiện Thông báo số 45-TB/TU, ngày 18/5/2026 của Ban Thường vụ Tỉnh ủy về kết quả giám sát.',
  'Báo cáo kết quả theo Thông báo số 45-TB/TU.',
  'Các chi bộ quán triệt Thông báo 45-TB/TU trước ngày 30/9/2026.',
];

/** A draft of sections that refer to one another, with mentions of one document strewn in. */
function citingDraft(random: Random): string {
  const lines = numberedDraft(random).split('\n');
  for (const mention of MENTIONS) lines.splice(1 + random.below(lines.length), 0, '', mention, '');
  return lines.join('\n');
}

/** The edits that take others back: offsets in the text that these have made. */
function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, newText }) => {
      const back = { start: start + shift, end: start + shift + newText.length, newText: text.slice(start, end) };
      shift += newText.length - (end - start);
      return back;
    });
}

describe('A cited document that is renamed', () => {
  it(`is renamed in all its mentions, in ${RUNS} drafts; every reference keeps its section, and undo is exact`, () => {
    let renamed = 0;
    for (let run = 0; run < RUNS; run++) {
      const random = new Random(SEED + run);
      const text = citingDraft(random);
      const draft = new Draft(text);
      const edits = renameAt(
        draft,
        text.indexOf(random.of(MENTIONS)) + random.of([24, 26]),
        'Kết luận số 46-KL/TU',
        wordsIn('vi'),
      );
      if ('refusal' in edits) continue;
      renamed++;
      const after = withEdits(text, edits);
      assert.deepEqual(meanings(after), meanings(text), `seed ${SEED + run}`);
      assert.equal(
        after,
        text
          .replaceAll('Thông báo số 45-TB/TU', 'Kết luận số 46-KL/TU')
          .replaceAll('Thông báo 45-TB/TU', 'Kết luận 46-KL/TU'),
        `seed ${SEED + run}`,
      );
      assert.equal(withEdits(after, inverse(text, edits)), text, `seed ${SEED + run}`);
    }
    assert.ok(renamed > RUNS / 2, `only ${renamed} were renamed`);
  });
});
