import { Examination } from '../../../server/src/analysis/analyze';
import { fixAll } from '../../../server/src/analysis/fix-all';
import { defaultConfiguration } from '../../../server/src/analysis/configuration';
import { messageOf } from '../../../server/src/analysis/wording';
import { foldsOf } from '../../../server/src/features/folding';
import { outlineOf } from '../../../server/src/features/outline';
import { wordsIn } from '../../../server/src/l10n/words';
import { Draft } from '../../../server/src/model/draft';
import { rules } from '../../../server/src/rules/registry';
import { looksLikeDraft } from '../../../server/src/workspace/recognise';
import { growingTexts } from './adversarial-texts';

/** Lengths that are compared, in characters. */
const SHORT = 10_000;
const LONG = 100_000;
/** A text ten times as long may take so many times as long. */
const MOST = 15;
/** What takes less than this on the long text is too quick to be measured, whatever its ratio. In milliseconds. */
const NOISE = 12;

interface Work {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** What is measured: each rule by itself, all of them together, and what else walks the whole draft. */
const works: readonly Work[] = [
  ...rules.map((rule) => ({ name: rule.id, run: (text: string) => new Examination(text, [rule]).findings() })),
  {
    name: 'all rules',
    run: (text) => new Examination(text, rules).findings().map((finding) => messageOf(finding, 'vi')),
  },
  { name: 'fix-all', run: (text) => fixAll(text, rules, defaultConfiguration) },
  { name: 'shortcomings', run: (text) => new Draft(text).shortcomings },
  { name: 'outline and folds', run: outlineAndFolds },
  { name: 'recognition', run: looksLikeDraft },
  { name: 'typing at the end', run: (text) => typeAt(text, text.length) },
  { name: 'typing in the middle', run: (text) => typeAt(text, text.length >> 1) },
];

function outlineAndFolds(text: string): unknown {
  const draft = new Draft(text);
  return [outlineOf(draft, wordsIn('vi')), foldsOf(draft)];
}

/** Opens the text and types three letters. */
function typeAt(text: string, offset: number): unknown {
  const examination = new Examination(text, rules);
  examination.findings();
  for (const letter of 'x. ') {
    const at = examination.draft.tree.positionAt(offset);
    examination.edit(at, at, letter);
    examination.findings();
  }
  return examination;
}

/**
 * CPU time of this process, the shortest of up to three runs. In milliseconds.
 * @param enough no further run when one was shorter than this
 */
function timeOf(run: () => unknown, enough = 0): number {
  let best = Infinity;
  for (let count = 0, spent = 0; count < 3 && spent < 600 && best > enough; count++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    spent += (user + system) / 1000;
  }
  return best;
}

/**
 * Measures how the time of each rule grows when a text that repeats itself is ten times as long, and prints what is worth knowing.
 * @param names parts of names of texts or works; all when none is given
 * @returns false when the time of something grows faster than allowed
 */
export function measureGrowth(names: readonly string[]): boolean {
  const wanted = (name: string) => names.length === 0 || names.some((part) => name.includes(part));
  const anyText = !growingTexts.some(({ name }) => wanted(name));
  const anyWork = !works.some(({ name }) => wanted(name));
  const texts = growingTexts.filter(({ name }) => anyText || wanted(name));
  const chosen = works.filter(({ name }) => anyWork || wanted(name));
  const slowest = new Map<string, { ratio: number; long: number; text: string }>();
  const faults: string[] = [];
  for (const { name, make } of texts) {
    const short = make(SHORT);
    const long = make(LONG);
    for (const work of chosen) {
      const onLong = timeOf(() => work.run(long), NOISE);
      if (onLong < NOISE) continue;
      const onShort = timeOf(() => work.run(short));
      const ratio = onLong / Math.max(onShort, 0.05);
      const line = `${work.name} on ${name}: ${onShort.toFixed(2)} ms → ${onLong.toFixed(1)} ms, ${ratio.toFixed(1)} times`;
      if (ratio > MOST) {
        faults.push(line);
        console.log(`✗ ${line}`);
      }
      if (ratio > (slowest.get(work.name)?.ratio ?? 0)) slowest.set(work.name, { ratio, long: onLong, text: name });
    }
  }
  console.log(
    `\n${texts.length} texts, ${chosen.length} works, ${SHORT.toLocaleString('en')} and ${LONG.toLocaleString('en')} characters. Highest ratio of each work (what stays below ${NOISE} ms is left out):`,
  );
  for (const [name, { ratio, long, text }] of [...slowest].sort((a, b) => b[1].ratio - a[1].ratio))
    console.log(`${ratio.toFixed(1).padStart(6)}  ${name} (${long.toFixed(0)} ms on ${text})`);
  console.log(`\n${faults.length} above ${MOST}`);
  return faults.length === 0;
}
