import assert from 'node:assert/strict';
import { Examination } from '../../server/src/analysis/analyze';
import { defaultConfiguration, type Configuration } from '../../server/src/analysis/configuration';
import type { Finding } from '../../server/src/analysis/finding';
import { fixAll } from '../../server/src/analysis/fix-all';
import { readProjectFile } from '../../server/src/analysis/project-file';
import { applyEdits, repairsOf } from '../../server/src/analysis/repair';
import { messageOf, wordingOf } from '../../server/src/analysis/wording';
import type { Edit, Repair, Rule } from '../../server/src/rules/rule';
import { showMarks, type Mark } from './marked-text';
import type { RuleCase } from './rule-cases';

const LANGUAGES = ['vi', 'en'] as const;
const LONGEST_MESSAGE = 220;

/** One rule, looked at with all the others around it. */
export interface Bench {
  readonly rule: Rule;
  readonly rules: readonly Rule[];
}

/** A bench with the configuration that applies there. */
interface Setup extends Bench {
  readonly configuration: Configuration;
}

/**
 * The configuration of a settings file.
 * @param config the text of a duthao.json; undefined for none
 * @throws {AssertionError} when something is wrong in it
 */
export function configurationOf(config: string | undefined, rules: readonly Rule[]): Configuration {
  if (config === undefined) return defaultConfiguration;
  const { configuration, problems } = readProjectFile(config, rules);
  assert.deepEqual(
    problems.map(({ message }) => message.en),
    [],
    'the configuration cannot be read',
  );
  return configuration;
}

/** Where the rule under test looks: with all the others or alone, and also when it is off by default. */
function setUp({ only, config }: Pick<RuleCase, 'only' | 'config'>, { rule, rules }: Bench): Setup {
  const given = configurationOf(config, rules);
  const own = given.rules[rule.id] ?? {
    severity: rule.enabled === false ? rule.severity : undefined,
    options: undefined,
  };
  return { rule, rules: only ? [rule] : rules, configuration: { ...given, rules: { ...given.rules, [rule.id]: own } } };
}

/** A rule that throws ends the test. */
function examine(text: string, { rules, configuration }: Setup): Examination {
  return new Examination(text, rules, configuration, (rule, error) => {
    throw new Error(`${rule.id} throws: ${(error as Error).message}`, { cause: error });
  });
}

/** What all rules find in an example of a rule's page; information of other rules is left out. */
export function findingsInExample(text: string, bench: Bench): Finding[] {
  const findings = examine(text, setUp({ only: false, config: undefined }, bench)).findings();
  return findings.filter(({ rule, severity }) => severity !== 'information' || rule.id === bench.rule.id);
}

/** Checks the marks of a case and all that is true of every case unasked: its repairs, its messages. */
export function checkCase(one: RuleCase, bench: Bench): void {
  const setup = setUp(one, bench);
  const examination = examine(one.input.text, setup);
  const findings = examination.findings();
  checkMarks(one, setup, findings);
  const own = findings.filter((finding) => finding.rule.id === bench.rule.id);
  for (const finding of own) {
    checkMessages(finding);
    checkRepairs(one, setup, examination, finding, own.length);
  }
  checkFixed(one, setup, examination, own);
}

/** Every finding is marked and every mark is a finding; information of other rules may go unmarked. */
function checkMarks(one: RuleCase, { rule, rules, configuration }: Setup, findings: readonly Finding[]): void {
  const { input } = one;
  const expected = input.marks.map((mark) => {
    const marked = rules.find(({ id }) => id === mark.id);
    assert.ok(marked, `${one.origin} marks ${mark.id}, which ${one.only ? 'does not look there' : 'is no rule'}`);
    return { ...mark, severity: mark.severity ?? configuration.rules[mark.id]?.severity ?? marked.severity };
  });
  const actual = findings.map(({ start, end, severity, rule: { id } }): Mark => ({ start, end, severity, id }));
  const counted = actual.filter(
    ({ id, severity, start, end }) =>
      id === rule.id ||
      severity !== 'information' ||
      expected.some((mark) => mark.id === id && mark.start === start && mark.end === end),
  );
  compare(one, counted, expected as Mark[], 'the findings are not those that are marked');
  const relatedIds = new Set(input.related.map(({ id }) => id));
  const related = findings.flatMap(({ rule: { id }, related: spans }) =>
    relatedIds.has(id) ? spans.map(({ start, end }): Mark => ({ start, end, id, severity: undefined })) : [],
  );
  compare(one, unique(related), unique(input.related), 'the related places are not those that are marked');
}

function compare(one: RuleCase, actual: readonly Mark[], expected: readonly Mark[], message: string): void {
  const sorted = (marks: readonly Mark[]) =>
    marks.map(({ start, end, severity, id }) => `${String(start).padStart(7)}–${end} ${severity ?? ''} ${id}`).sort();
  if (sorted(actual).join('\n') === sorted(expected).join('\n')) return;
  throw new assert.AssertionError({
    message: `${one.origin}: ${message}`,
    actual: showMarks(one.input, actual),
    expected: showMarks(one.input, expected),
    operator: 'strictEqual',
  });
}

function unique(marks: readonly Mark[]): Mark[] {
  return marks.filter(
    (mark, at) =>
      marks.findIndex(({ start, end, id }) => start === mark.start && end === mark.end && id === mark.id) === at,
  );
}

/** What holds for every message, whatever it says. */
export function checkMessages(finding: Finding): void {
  for (const language of LANGUAGES) {
    const { what, how, related } = wordingOf(finding, language);
    for (const sentence of [what, how, related, messageOf(finding, language)])
      if (sentence !== undefined) checkSentence(sentence, language, finding.rule.id);
  }
  const { length } = messageOf(finding, 'vi');
  assert.ok(
    length <= LONGEST_MESSAGE,
    `${finding.rule.id}: a message has ${length} characters: ${messageOf(finding, 'vi')}`,
  );
}

function checkSentence(sentence: string, language: 'vi' | 'en', id: string): void {
  const own = outsideQuotes(sentence);
  const say = (fault: string) => `${id}: the ${language} sentence ${fault}: ${sentence}`;
  assert.ok(own.trim() !== '', say('is empty'));
  assert.match(sentence, /\.$/, say('does not end with a full stop'));
  assert.doesNotMatch(sentence, /undefined|NaN|\[object/, say('shows a value that is none'));
  assert.doesNotMatch(own, /!/, say('has an exclamation mark'));
  if (language === 'en') assert.doesNotMatch(own, VIETNAMESE, say('has Vietnamese words outside “…” and (…)'));
}

const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

/** The words of a message itself: what it quotes from a draft or a regulation, “…” and (…), is left out. */
function outsideQuotes(sentence: string): string {
  return sentence.replace(/“[^”]*”|\([^)]*\)/g, '“”');
}

/** Each way to mend a finding: named in both languages, inside the draft, without overlaps, and fewer findings afterwards. */
function checkRepairs(one: RuleCase, setup: Setup, { draft }: Examination, finding: Finding, before: number): void {
  const { id, fix, repair } = finding.rule;
  const { text } = one.input;
  const repairs = repair?.(finding, draft) ?? [];
  if (fix === 'none') assert.equal(repairs.length, 0, `${id} has no fix, and offers one`);
  for (const { title, edits } of repairs) {
    for (const language of LANGUAGES) {
      assert.ok(title[language].trim() !== '', `${id}: a repair has no ${language} title`);
      assert.doesNotMatch(title[language], /undefined|NaN|\[object|\.$/, `${id}: the title of a repair is no title`);
    }
    checkEdits(edits, text, `${one.origin}: “${title.vi}”`);
    const after = examine(applyEdits(text, edits), setup)
      .findings()
      .filter(({ rule }) => rule.id === id).length;
    // A skeleton for what is missing (“Thời gian thực hiện: …”) is mended only when the writer has filled it in.
    const skeleton =
      finding.rule.completeness === true && edits.every(({ newText }) => newText.trimEnd().endsWith('…'));
    assert.ok(
      skeleton ? after <= before : after < before,
      `${one.origin}: “${title.vi}” leaves the finding where it is`,
    );
  }
}

function checkEdits(edits: readonly Edit[], text: string, where: string): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  assert.ok(sorted.length > 0, `${where} edits nothing`);
  sorted.forEach(({ start, end, newText }, at) => {
    assert.ok(0 <= start && start <= end && end <= text.length, `${where} edits outside the draft`);
    assert.notEqual(text.slice(start, end), newText, `${where} puts the same text in its place`);
    assert.ok(at === 0 || sorted[at - 1]!.end <= start, `${where} has edits that overlap`);
    assert.ok(at === 0 || sorted[at - 1]!.start < start, `${where} has two edits at one place`);
  });
}

/** The texts that a case expects after mending; a safe rule leaves nothing to mend, however often it is asked. */
function checkFixed(one: RuleCase, setup: Setup, { draft }: Examination, own: readonly Finding[]): void {
  const { rule, configuration } = setup;
  const { text } = one.input;
  const mendAll = (draftText: string) => applyEdits(draftText, fixAll(draftText, [rule], configuration));
  if (rule.fix === 'safe') {
    const mended = mendAll(text);
    const left = examine(mended, setup)
      .findings()
      .filter((finding) => finding.rule.id === rule.id);
    const hopeless = own.filter((finding) => repairsOf(finding, draft).length === 0);
    assert.equal(
      left.length,
      hopeless.length,
      `${one.origin}: after fix-all the rule still finds ${left.map((finding) => messageOf(finding, 'vi')).join(' ')}`,
    );
    assert.equal(mendAll(mended), mended, `${one.origin}: a second fix-all changes the text again`);
  }
  const repairs: readonly Repair[] = own[0] ? repairsOf(own[0], draft) : [];
  for (const [number, fixed] of one.fixed) {
    if (number === 1 && rule.fix === 'safe')
      assert.equal(mendAll(text), fixed, `${one.origin}: fix-all gives another text`);
    else {
      const repair = repairs[number - 1];
      assert.ok(
        repair,
        `${one.origin}: the first finding has ${repairs.length} repairs, the case expects number ${number}`,
      );
      assert.equal(applyEdits(text, repair.edits), fixed, `${one.origin}: “${repair.title.vi}” gives another text`);
    }
  }
}

/** Types a case character by character, with an eye on the findings at each step, and looks whether a fresh look finds the same. */
export function checkTyping(one: RuleCase, bench: Bench): void {
  const { text } = one.input;
  const setup = setUp(one, bench);
  const typed = examine('', setup);
  let written = '';
  for (const char of text) {
    const { lines } = typed.draft.tree;
    const end = { line: lines.length - 1, character: lines.at(-1)!.text.length };
    typed.edit(end, end, char);
    written += char;
    const found = factsOf(typed.findings());
    if (char === '\n' || written.length === text.length) {
      assert.deepEqual(
        found,
        factsOf(examine(written, setup).findings()),
        `${one.origin}: typed so far: ${JSON.stringify(written.slice(-60))}`,
      );
    }
  }
}

/** All of a finding that its reader sees. */
export function factsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, severity, start, end, state, related }) =>
    JSON.stringify([rule.id, severity, start, end, state, related]),
  );
}
