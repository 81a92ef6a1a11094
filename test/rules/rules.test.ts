import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules/registry';
import { NOTHING, type Rule } from '../../server/src/rules/rule';
import { checkCase, checkMessages, checkTyping, findingsInExample, type Bench } from '../support/check-case';
import { DOC_HEADINGS, readRuleFolders, type RuleFolder } from '../support/rule-cases';

const FEWEST_CASES = 4;

describe('Rules', () => {
  const folders = readRuleFolders();

  it('stand in the registry, each once, in the order of their ids', () => {
    assert.deepEqual(
      rules.map(({ id }) => id),
      folders.map(({ id }) => id),
    );
  });

  for (const folder of folders) {
    const rule = rules.find(({ id }) => id === folder.id);
    if (rule !== undefined)
      describe(folder.id, () => {
        proveRule({ rule, rules }, folder);
      });
  }
});

function proveRule(bench: Bench, { id, cases, docs, unreadable }: RuleFolder): void {
  const { rule } = bench;

  it('has files that can be read', () => {
    assert.ifError(unreadable);
  });

  for (const one of cases) {
    it(`${one.title} (${one.origin})`, () => {
      checkCase(one, bench);
    });
  }

  it(`is proved by ${FEWEST_CASES} cases or more, a near miss among them, and by a mended text when it mends`, () => {
    assert.ok(cases.length >= FEWEST_CASES, `${id} has ${cases.length} cases`);
    const marked = cases.filter(({ input }) => input.marks.some((mark) => mark.id === id));
    assert.ok(
      marked.length >= 2,
      `${id}: ${marked.length} cases mark a fault, a plain one and a hidden one are wanted`,
    );
    assert.ok(marked.length < cases.length, `${id} has no near miss: a case in which it finds nothing`);
    assert.equal(new Set(cases.map(({ title }) => title)).size, cases.length, `${id}: two cases bear one title`);
    if (rule.fix !== 'none')
      assert.ok(
        cases.some(({ fixed }) => fixed.size > 0),
        `${id} mends, and no case shows how`,
      );
  });

  it('has cases that fail when it finds nothing', () => {
    const blind = { ...rule, find: () => NOTHING } as Rule;
    const blindBench = { rule: blind, rules: bench.rules.map((one) => (one === rule ? blind : one)) };
    const marked = cases.filter(({ input }) => input.marks.some((mark) => mark.id === id));
    assert.ok(marked.length > 0, `${id}: no case marks a finding`);
    for (const one of marked)
      assert.throws(
        () => {
          checkCase(one, blindBench);
        },
        assert.AssertionError,
        one.origin,
      );
  });

  it('finds the same when its cases are typed character by character', () => {
    for (const one of cases) checkTyping(one, bench);
  });

  it('says who it is', () => {
    assert.equal(rule.id, id);
    assert.match(id, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    for (const title of [rule.title.vi, rule.title.en]) {
      assert.match(title, /^\p{Lu}/u, title);
      assert.doesNotMatch(title, /[.!]$/, title);
    }
    assert.ok(rule.basis.length > 0, `${id} names no basis`);
    assert.equal(rule.repair !== undefined, rule.fix !== 'none', `${id}: fix says ${rule.fix}`);
  });

  it('has a page with the fixed headings, nothing of it empty, every option described', () => {
    assert.deepEqual(docs.headings, DOC_HEADINGS);
    for (const heading of DOC_HEADINGS) {
      const example = heading === 'Sai' ? docs.wrong : heading === 'Đúng' ? docs.right : undefined;
      assert.ok(
        example ? example.length > 0 : docs.prose.get(heading) !== '',
        `${id}: nothing stands below “${heading}”`,
      );
    }
    for (const option of Object.keys(rule.options ?? {})) {
      assert.ok(docs.prose.get('Tuỳ chọn')!.includes(`\`${option}\``), `${id}: the option ${option} is not described`);
    }
  });

  it('finds itself alone in the wrong example of its page, and nothing in the right one', () => {
    for (const text of docs.wrong) {
      const findings = findingsInExample(text, bench);
      findings.forEach(checkMessages);
      assert.deepEqual([...new Set(findings.map((finding) => finding.rule.id))], [id], text);
    }
    for (const text of docs.right)
      assert.deepEqual(
        findingsInExample(text, bench).map((finding) => finding.rule.id),
        [],
        text,
      );
  });
}
