import { Examination } from '../../../server/src/analysis/analyze';
import { defaultConfiguration } from '../../../server/src/analysis/configuration';
import { fixAll } from '../../../server/src/analysis/fix-all';
import { messageOf } from '../../../server/src/analysis/wording';
import { foldsOf } from '../../../server/src/features/folding';
import { outlineOf } from '../../../server/src/features/outline';
import { wordsIn } from '../../../server/src/l10n/words';
import { Draft } from '../../../server/src/model/draft';
import { rules } from '../../../server/src/rules/registry';
import type { Rule } from '../../../server/src/rules/rule';
import { looksLikeDraft } from '../../../server/src/workspace/recognise';
import { growingTexts } from './adversarial-texts';

/** Lengths that are compared, in characters. */
const SHORT = 10_000;
const LONG = 100_000;
/** A text ten times as long may take so many times as long. */
const MOST = 15;
/** What takes less than this on the long text is too quick to be measured, whatever its ratio. In milliseconds. */
const NOISE = 12;

/** Something that is measured: what it needs is made ready first. */
interface Work {
  readonly name: string;
  readonly prepare: (text: string) => () => unknown;
}

/** All that walks a whole draft. */
const works: readonly Work[] = [
  { name: 'blocks, sections, citations, references', prepare: (text) => () => new Draft(text).sections },
  { name: 'all rules', prepare: (text) => examinationBy(rules, text) },
  { name: 'wording', prepare: wordingOf },
  { name: 'fix-all', prepare: (text) => () => fixAll(text, rules, defaultConfiguration) },
  { name: 'outline and folds', prepare: outlineAndFolds },
  { name: 'recognition', prepare: (text) => () => looksLikeDraft(text) },
  { name: 'typing at the end', prepare: (text) => typingAt(text, text.length) },
  { name: 'typing in the middle', prepare: (text) => typingAt(text, text.length >> 1) },
];

/** Each rule by itself: with all facts that it needs, and none that another one has left. */
const ruleWorks: readonly Work[] = rules.map((rule) => ({
  name: rule.id,
  prepare: (text) => examinationBy([rule], text),
}));

function examinationBy(some: readonly Rule[], text: string): () => unknown {
  const examination = new Examination(text, some);
  // The shape belongs to no rule: it is worked out beforehand.
  Reflect.get(examination.draft.tree, 'zones');
  return () => examination.findings();
}

function wordingOf(text: string): () => unknown {
  const findings = new Examination(text, rules).findings();
  return () => findings.map((finding) => messageOf(finding, 'vi') + messageOf(finding, 'en'));
}

function outlineAndFolds(text: string): () => unknown {
  const draft = new Draft(text);
  return () => [outlineOf(draft, wordsIn('vi')), foldsOf(draft)];
}

/** A draft that is open: three letters are typed. */
function typingAt(text: string, offset: number): () => unknown {
  const examination = new Examination(text, rules);
  examination.findings();
  return () => {
    for (const letter of 'x. ') {
      const at = examination.draft.tree.positionAt(offset);
      examination.edit(at, at, letter);
      examination.findings();
    }
  };
}

declare const gc: () => void;

/**
 * CPU time that a work takes on a text, the shortest of up to five runs, each with a tidy memory. In milliseconds.
 * @param enough no further run when one was shorter than this
 */
function timeOf({ prepare }: Work, text: string, enough = 0): number {
  let best = Infinity;
  for (let count = 0, spent = 0; count < 5 && spent < 1000 && best > enough; count++) {
    const run = prepare(text);
    gc();
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    spent += (user + system) / 1000;
  }
  return best;
}

/** What was measured of a work. */
interface Measured {
  readonly ratio: number;
  /** Milliseconds on the long text. */
  readonly long: number;
  readonly text: string;
}

/**
 * Measures how the time of each rule grows when a text that repeats itself is ten times as long, and prints what is worth knowing.
 * @param names parts of the names of texts; all texts when none is given
 * @returns false when the time of something grows faster than allowed
 */
export function measureGrowth(names: readonly string[]): boolean {
  const texts = growingTexts.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  const highest = new Map<string, Measured>();
  let faults = 0;
  for (const { name, make } of texts) {
    const short = make(SHORT);
    const text = make(LONG);
    const measure = (work: Work): number => {
      const long = timeOf(work, text, NOISE);
      if (long < NOISE) return long;
      const onShort = timeOf(work, short);
      const ratio = long / onShort;
      if (ratio > MOST) {
        faults++;
        console.log(
          `✗ ${work.name} on ${name}: ${onShort.toFixed(2)} ms → ${long.toFixed(1)} ms, ${ratio.toFixed(1)} times`,
        );
      }
      if (ratio > (highest.get(work.name)?.ratio ?? 0)) highest.set(work.name, { ratio, long, text: name });
      return long;
    };
    for (const work of works) {
      const taken = measure(work);
      // What all of them do in no time, none does slowly.
      if (work.name === 'all rules' && taken >= NOISE) ruleWorks.forEach(measure);
    }
  }
  report(texts.length, highest);
  console.log(`\n${faults} above ${MOST}`);
  return faults === 0;
}

function report(texts: number, highest: ReadonlyMap<string, Measured>): void {
  const lengths = [SHORT, LONG].map((length) => length.toLocaleString('en')).join(' and ');
  console.log(
    `\n${texts} texts of ${lengths} characters. The highest ratio of each, what stays below ${NOISE} ms left out:`,
  );
  for (const [name, { ratio, long, text }] of [...highest].sort((a, b) => b[1].ratio - a[1].ratio))
    console.log(`${ratio.toFixed(1).padStart(6)}  ${name} (${long.toFixed(0)} ms on ${text})`);
}
