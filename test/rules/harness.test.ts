import assert from 'node:assert/strict';
import { definePassageRule, NOTHING, type Rule } from '../../server/src/rules/rule';
import { checkCase, checkTyping } from '../support/check-case';
import { readMarkedText, showMarks, PLAIN } from '../support/marked-text';
import { readCases, readDocs } from '../support/rule-cases';

/** Finds every “sai” and mends it to “đúng”. */
const plain = definePassageRule<{ word: string }>({
  id: 'text/wrong',
  title: { vi: 'Viết sai', en: 'Wrong word' },
  severity: 'warning',
  fix: 'safe',
  basis: [],
  find: ({ text }) =>
    [...text.matchAll(/sai/g)].map(({ index }) => ({ start: index, end: index + 3, state: { word: 'sai' } })),
  explain: { vi: ({ word }) => ({ what: `Viết “${word}”.` }), en: ({ word }) => ({ what: `It says “${word}”.` }) },
  repair: ({ start, end }) => [{ title: { vi: 'Sửa', en: 'Mend' }, edits: [{ start, end, newText: 'đúng' }] }],
});

/** Says something about every passage that begins with a question. */
const remark = definePassageRule<null>({
  id: 'text/remark',
  title: { vi: 'Lưu ý', en: 'Remark' },
  severity: 'information',
  fix: 'none',
  basis: [],
  find: ({ text }) => (text.startsWith('?') ? [{ start: 0, end: 1, state: null }] : NOTHING),
  explain: { vi: () => ({ what: 'Lưu ý.' }), en: () => ({ what: 'Mind this.' }) },
});

const check = (markdown: string, rule: Rule = plain, others: readonly Rule[] = [remark]) => {
  const bench = { rule, rules: [rule, ...others] };
  for (const one of readCases(markdown, 'cases.md')) {
    checkCase(one, bench);
    checkTyping(one, bench);
  }
};
const vb = (lines: string, words = '') => `## A case\n\n\`\`\`vb${words}\n${lines}\n\`\`\`\n`;
const fixed = (lines: string, words = '') => `\n\`\`\`fixed${words}\n${lines}\n\`\`\`\n`;
const fails = (run: () => unknown, message: RegExp) => assert.throws(run, { message });

describe('A case of a rule', () => {
  it('passes when every finding is marked', () => {
    check(vb('Viết sai một chữ.\n     ^^^ text/wrong'));
    check(vb('Viết sai một chữ.\n     ^^^ warning text/wrong'));
    check(vb('Viết đúng cả.'));
  });

  it('fails when a finding is not marked, is marked elsewhere, or with another severity', () => {
    fails(() => check(vb('Viết sai một chữ.')), /not those that are marked/);
    fails(() => check(vb('Viết sai một chữ.\n    ^^^ text/wrong')), /not those that are marked/);
    fails(() => check(vb('Viết sai một chữ.\n     ^^^ error text/wrong')), /not those that are marked/);
    fails(() => check(vb('Viết đúng.\n     ^^^^ text/wrong')), /not those that are marked/);
  });

  it('shows the block with the marks as they would have to be', () => {
    assert.throws(() => check(vb('Viết sai rồi sai.\n     ^^^ text/wrong')), {
      actual: 'Viết sai rồi sai.\n     ^^^ warning text/wrong\n             ^^^ warning text/wrong',
      expected: 'Viết sai rồi sai.\n     ^^^ warning text/wrong',
    });
  });

  it('needs no mark for information of another rule, and takes one', () => {
    check(vb('? Viết sai.\n       ^^^ text/wrong'));
    check(vb('? Viết sai.\n^ text/remark\n       ^^^ text/wrong'));
    fails(() => check(vb('? Viết sai.\n ^ text/remark\n       ^^^ text/wrong')), /not those that are marked/);
  });

  it('minds warnings of other rules, unless the rule under test is to look alone', () => {
    fails(() => check(vb('? Viết sai.\n^ text/remark'), remark, [plain]), /not those that are marked/);
    check(vb('? Viết sai.\n^ text/remark', ' only'), remark, [plain]);
  });

  it('lets a rule look that is off by default', () => {
    check(vb('Viết sai.\n     ^^^ text/wrong'), { ...plain, enabled: false });
  });

  it('obeys its configuration', () => {
    const config = '```config\n{ "rules": { "text/wrong": "error" } }\n```\n';
    check(`${vb('Viết sai.\n     ^^^ text/wrong')}${config}`);
    fails(() => check(`${vb('Viết sai.')}${config}`), /not those that are marked/);
    fails(() => check(`${vb('Viết sai.')}${config.replace('rules', 'rule')}`), /the configuration cannot be read/);
    fails(() => check(`${vb('Viết sai.')}${config.replace('wrong', 'unknown')}`), /the configuration cannot be read/);
  });

  it('compares related places once one of them is marked', () => {
    const pair = {
      ...plain,
      fix: 'none',
      repair: undefined,
      find: () => [{ start: 0, end: 4, state: { word: '' }, related: [{ start: 5, end: 8 }] }],
    } as unknown as Rule;
    check(vb('Viết sai.\n^^^^ text/wrong'), pair);
    check(vb('Viết sai.\n^^^^ text/wrong\n     ~~~ text/wrong'), pair);
    fails(() => check(vb('Viết sai.\n^^^^ text/wrong\n    ~~~ text/wrong'), pair), /related places are not those/);
  });

  it('compares the text after fix-all', () => {
    check(`${vb('Viết sai, sai.\n     ^^^ text/wrong\n          ^^^ text/wrong')}${fixed('Viết đúng, đúng.')}`);
    fails(() => check(`${vb('Viết sai.\n     ^^^ text/wrong')}${fixed('Viết sai.')}`), /fix-all gives another text/);
  });

  it('compares the text after each repair of a suggestion', () => {
    const suggest = {
      ...plain,
      fix: 'suggest',
      repair: (mending: { start: number; end: number }) =>
        ['đúng', 'phải'].map((newText) => ({
          title: { vi: newText, en: newText },
          edits: [{ start: mending.start, end: mending.end, newText }],
        })),
    } as unknown as Rule;
    const marked = vb('Viết sai.\n     ^^^ text/wrong');
    check(`${marked}${fixed('Viết đúng.')}${fixed('Viết phải.', ' 2')}`, suggest);
    fails(() => check(`${marked}${fixed('Viết đúng.', ' 2')}`, suggest), /“phải” gives another text/);
    fails(() => check(`${marked}${fixed('Viết đúng.', ' 3')}`, suggest), /has 2 repairs, the case expects number 3/);
  });

  it('fails for repairs that do not mend, overlap, leave the draft or change nothing', () => {
    const repaired = (edits: (start: number, end: number) => readonly object[]) =>
      ({
        ...plain,
        repair: ({ start, end }: { start: number; end: number }) => [
          { title: { vi: 'Sửa', en: 'Mend' }, edits: edits(start, end) },
        ],
      }) as unknown as Rule;
    const marked = vb('Viết sai.\n     ^^^ text/wrong');
    fails(
      () =>
        check(
          marked,
          repaired((start, end) => [{ start, end, newText: 'sai sai' }]),
        ),
      /leaves the finding where it is/,
    );
    fails(
      () =>
        check(
          marked,
          repaired((start, end) => [
            { start, end, newText: '' },
            { start: end - 1, end, newText: 'x' },
          ]),
        ),
      /edits that overlap/,
    );
    fails(
      () =>
        check(
          marked,
          repaired((start) => [
            { start, end: start, newText: 'a' },
            { start, end: start, newText: 'b' },
          ]),
        ),
      /two edits at one place/,
    );
    fails(
      () =>
        check(
          marked,
          repaired(() => [{ start: 0, end: 99, newText: '' }]),
        ),
      /edits outside the draft/,
    );
    fails(
      () =>
        check(
          marked,
          repaired((start, end) => [{ start, end, newText: 'sai' }]),
        ),
      /puts the same text in its place/,
    );
    fails(
      () =>
        check(
          marked,
          repaired(() => []),
        ),
      /edits nothing/,
    );
    fails(() => check(marked, { ...plain, fix: 'none' }), /has no fix, and offers one/);
  });

  it('fails for messages that are no sentences', () => {
    const saying = (vi: string, en = 'Mind this.') =>
      ({ ...plain, explain: { vi: () => ({ what: vi }), en: () => ({ what: en }) } }) as Rule;
    const marked = vb('Viết sai.\n     ^^^ text/wrong');
    fails(() => check(marked, saying('Không có dấu chấm')), /does not end with a full stop/);
    fails(() => check(marked, saying(`Thiếu ${String(undefined)}.`)), /shows a value that is none/);
    fails(() => check(marked, saying('Sai rồi! Sửa đi.')), /exclamation mark/);
    fails(() => check(marked, saying('')), /is empty/);
    fails(() => check(marked, saying(`${'dài '.repeat(60)}.`)), /a message has 241 characters/);
    fails(() => check(marked, saying('Viết sai.', 'The hạn chế has no owner.')), /Vietnamese words/);
    check(marked, saying('Viết “sai!”.', 'The “hạn chế” has no owner (điểm 3).'));
  });

  it('fails for a rule that throws, and for one that remembers more than it should', () => {
    fails(
      () =>
        check(vb('Viết sai.'), {
          ...plain,
          find: () => {
            throw new Error('broken rule');
          },
        }),
      /broken rule/,
    );
    let calls = 0;
    const counting = {
      ...plain,
      fix: 'none',
      repair: undefined,
      find: () => [{ start: 0, end: 1, state: { word: String(calls++) } }],
    } as unknown as Rule;
    fails(() => check(vb('Viết sai.\n^ text/wrong'), counting), /typed so far/);
  });
});

describe('The marks of a block', () => {
  const marksOf = (block: string, notation = PLAIN) =>
    readMarkedText(block.split('\n'), notation).marks.map(({ start, end, id, severity }) =>
      [start, end, severity ?? '', id].join(' '),
    );

  it('are taken out of the text', () => {
    assert.equal(readMarkedText(['một', '^^ a/b', 'hai', ' | error a/b', '~~ a/b', '']).text, 'một\nhai\n');
  });

  it('mark characters, the rest of a line, a place, and a span over lines', () => {
    assert.deepEqual(marksOf('một hai\n    ^^^ error a/b'), ['4 7 error a/b']);
    assert.deepEqual(marksOf('một hai\n ^… a/b'), ['1 7  a/b']);
    assert.deepEqual(marksOf('một\nhai\n  | warning a/b'), ['6 6 warning a/b']);
    assert.deepEqual(marksOf('một\n ^^→ error a/b\nhai\nba\n^← a/b'), ['1 9 error a/b']);
    assert.deepEqual(marksOf('một\n^^→ a/b\n ^→ a/c\nhai\n^← a/b\n^^←'), ['0 5  a/b', '1 6  a/c']);
    assert.deepEqual(marksOf('một\n   ^→ a/b\nhai\n←'), ['3 4  a/b']);
  });

  it('count the columns of the line as written when it has escapes', () => {
    const { text, marks } = readMarkedText(
      ['Số\\u00a012\\u{1d400}\\t\\\\.', '  ^^^^^^ a/b', '          ^^^^^^^^^ a/b', '                     ^^ a/b'],
      { ...PLAIN, escapes: true },
    );
    assert.equal(text, 'Số\u00a012\u{1d400}\t\\.');
    assert.deepEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
      ['\u00a0', '\u{1d400}', '\\'],
    );
  });

  it('count composed letters when the text is decomposed, and line ends of two characters', () => {
    const { text, marks } = readMarkedText(['Kế hoạch', 'về đất', '   ^^^ a/b'], {
      escapes: false,
      nfd: true,
      crlf: true,
    });
    assert.equal(text, 'Kế hoạch\r\nvề đất'.normalize('NFD'));
    assert.deepEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
      ['đất'.normalize('NFD')],
    );
  });

  it('are no footnotes, table rows or rulers of the draft', () => {
    const lines = ['^{1} Ghi chú', '| 1 | a/b |', '|---|', '^1 Ghi chú'];
    assert.equal(readMarkedText(lines).text, lines.join('\n'));
  });

  it('are refused with their line when they cannot be read', () => {
    fails(() => marksOf('một\n^^ eror a/b'), /^2: “eror a\/b” is no “severity rule-id”/);
    fails(() => marksOf('một\n^^'), /^2: “” is no/);
    fails(() => marksOf('một\n     ^ a/b'), /^2: column 5 lies behind the end of “một”/);
    fails(() => marksOf('^ a/b'), /^1: a marker stands before the first line/);
    fails(() => marksOf('một\n^^←'), /^2: ← closes a span/);
    fails(() => marksOf('một\n^^→ a/b'), /never closed/);
    fails(() => marksOf('\n^… a/b'), /mark nothing/);
  });

  it('are shown as they are read', () => {
    const blocks = [
      'một hai\n    ^^^ error a/b\nba\n| a/b',
      'một\n ^^→ error a/b\nhai\nba\n^← a/b',
      'một\n   ^→ a/b\nhai\n← a/b',
    ];
    for (const block of blocks) {
      const marked = readMarkedText(block.split('\n'));
      assert.equal(showMarks(marked, marked.marks), block);
    }
    const escaped = readMarkedText(['a\\u00a0b', ' ^^^^^^ a/b'], { ...PLAIN, escapes: true });
    assert.equal(showMarks(escaped, escaped.marks), 'a\\u00a0b\n ^^^^^^ a/b');
  });
});

describe('The files of a rule', () => {
  it('are cut at their headings, headings inside blocks apart', () => {
    const cases = readCases(
      'Lời nói đầu.\n\n## Một\n````vb\n```\n## I. MỤC ĐÍCH\n````\nLời.\n## Hai\n```vb\n\n```',
      'cases.md',
    );
    assert.deepEqual(
      cases.map(({ title, origin, input }) => [title, origin, input.text]),
      [
        ['Một', 'cases.md:3', '```\n## I. MỤC ĐÍCH'],
        ['Hai', 'cases.md:9', ''],
      ],
    );
  });

  it('are refused with file and line when a block is unknown, missing, doubled or open', () => {
    const refused = (markdown: string, message: RegExp) => fails(() => readCases(markdown, 'cases.md'), message);
    refused('## Một\n', /^cases\.md:1: a case has a block of vb/);
    refused('## Một\n```vb\n```\n```vb\n```', /^cases\.md:5: a case has one block/);
    refused('## Một\n```text\n```', /^cases\.md:3: a block is vb, fixed or config, not “text”/);
    refused('## Một\n```vb alone\n```', /^cases\.md:3: a block may be escapes, crlf, nfd or only, not “alone”/);
    refused('## Một\n```vb\n', /cases\.md:2: a block is never closed/);
    refused('## Một\n```vb\nmột\n^^ \n```', /^cases\.md:4: “” is no/);
    refused('## Một\n```vb\n```\n```fixed\na\n^ a/b\n```', /^cases\.md:5: no finding is marked in a fixed text/);
    refused('## Một\n```vb\n```\n```fixed\n```\n```fixed 1\n```', /^cases\.md:7: repair 1 stands there twice/);
  });

  it('tell the examples of a page from its prose', () => {
    const docs = readDocs(
      '## Sai\nLời.\n```vb\nmột\n```\n## Đúng\n```vb\nhai\n```\n```text\nkhông\n```\n## Căn cứ\n<!-- Văn bản -->\n',
    );
    assert.deepEqual(docs.headings, ['Sai', 'Đúng', 'Căn cứ']);
    assert.deepEqual([docs.wrong, docs.right], [['một'], ['hai']]);
    assert.equal(docs.prose.get('Sai'), 'Lời.');
    assert.equal(docs.prose.get('Căn cứ'), '');
  });
});
