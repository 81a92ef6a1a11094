import assert from 'node:assert/strict';
import { toJSONSchema } from 'zod/mini';
import { configurationFor, projectFileSchema, readProjectFile } from '../../../server/src/analysis/project-file';
import { definePassageRule, type Options, type Rule } from '../../../server/src/rules/rule';

function rule(id: string, options?: Options): Rule {
  return definePassageRule<unknown, unknown>({
    id,
    title: { vi: id, en: id },
    severity: 'warning',
    fix: 'none',
    basis: [],
    ...(options ? { options } : {}),
    explain: { vi: () => ({ what: 'a' }), en: () => ({ what: 'a' }) },
    find: () => [],
  });
}

const rules = [
  rule('plan/missing-owner'),
  rule('date/padding', { most: { one: ['3', '4'] }, also: { any: ['tháng', 'quý'] } }),
];

/** What is wrong in a text, each with the words it points at. */
function problemsOf(text: string): string[] {
  return readProjectFile(text, rules).problems.map(
    ({ message, offset }) => `${text.slice(offset, offset + 8)}|${message.vi}`,
  );
}

describe('a settings file', () => {
  it('gives what it says', () => {
    const text =
      '{ "$schema": "x", "profile": "hd05", "language": "en", "ignore": ["cũ/"], "rules": { "plan/missing-owner": "off", "date/padding": ["error", { "most": "3", "also": ["quý"] }] } }';
    const { configuration, ignore, language, problems, offsetOf } = readProjectFile(text, rules);
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration, {
      profile: 'hd05',
      rules: {
        'plan/missing-owner': { severity: 'off', options: undefined },
        'date/padding': { severity: 'error', options: { most: '3', also: ['quý'] } },
      },
    });
    assert.deepEqual([ignore, language], [['cũ/'], 'en']);
    assert.equal(text.slice(offsetOf(['rules', 'plan/missing-owner'])).startsWith('"off"'), true);
  });

  it('may be empty, and may leave the format to the draft', () => {
    assert.deepEqual(readProjectFile('{}', rules).configuration, { rules: {}, profile: undefined });
    assert.deepEqual(readProjectFile('\n { "profile": "auto" }\n', rules).configuration.profile, undefined);
  });

  const wrong: Record<string, [string, string[]]> = {
    'an unknown key, and the one that was meant': [
      '{ "profil": "hd05" }',
      ['"profil"|Không có khóa “profil”. Có phải “profile”?'],
    ],
    'a key that every object has': ['{ "toString": 1 }', ['"toStrin|Không có khóa “toString”.']],
    'a key that would change the object': [
      '{ "__proto__": { "profile": "hd05" } }',
      ['"__proto|Không có khóa “__proto__”.'],
    ],
    'an unknown rule': [
      '{ "rules": { "plan/mising-owner": "off" } }',
      ['"plan/mi|Không có quy tắc “plan/mising-owner”. Có phải “plan/missing-owner”?'],
    ],
    'a rule unlike any other': ['{ "rules": { "khác": "off" } }', ['"khác": |Không có quy tắc “khác”.']],
    'an unknown severity': [
      '{ "rules": { "date/padding": "warn" } }',
      ['"warn" }|“rules.date/padding” chỉ nhận một trong các giá trị: off, error, warning, information.'],
    ],
    'options for a rule that has none': [
      '{ "rules": { "plan/missing-owner": ["off", {}] } }',
      ['["off", |Quy tắc “plan/missing-owner” không có tùy chọn: chỉ ghi mức, ví dụ "warning".'],
    ],
    'an unknown option': [
      '{ "rules": { "date/padding": ["off", { "most": "3", "least": "3" }] } }',
      ['"least":|Ở “rules.date/padding[1]” không có khóa “least”.'],
    ],
    'an option of another value': [
      '{ "rules": { "date/padding": ["off", { "most": "5" }] } }',
      ['"5" }] }|“rules.date/padding[1].most” chỉ nhận một trong các giá trị: 3, 4.'],
    ],
    'an empty pattern': ['{ "ignore": [""] }', ['""] }|“ignore[0]” quá nhỏ hoặc quá ngắn: ít nhất 1.']],
    'an unknown format': [
      '{ "profile": "hd99" }',
      ['"hd99" }|“profile” chỉ nhận một trong các giá trị: auto, hd05, hd36, nd30.'],
    ],
    'a value of the wrong kind': ['{ "ignore": "cũ" }', ['"cũ" }|“ignore” phải là danh sách [ … ].']],
    'an item of the wrong kind': ['{ "ignore": ["a", 2] }', ['2] }|“ignore[1]” phải là chuỗi chữ trong ngoặc kép.']],
    'rules that are no object': ['{ "rules": [] }', ['[] }|“rules” phải là đối tượng { … }.']],
    'a key that stands there twice': [
      '{ "profile": "hd05", "profile": "hd36" }',
      ['"profile|Khóa “profile” viết hai lần.'],
    ],
    'settings that are no object': ['["profile"]', ['["profil|Tệp cấu hình phải là một đối tượng { … }.']],
    'a comment': ['{ // cũ\n}', ['// cũ\n}|JSON không có chú thích; hãy bỏ phần sau dấu /.']],
    'a comma too many': ['{ "profile": "hd05", }', [', }|Thừa dấu phẩy trước dấu }.']],
    'a comma too few': ['{ "profile": "hd05" "language": "vi" }', ['"languag|Thiếu dấu phẩy.']],
    'a key without quotes': ['{ profile: "hd05" }', ['profile:|Ở đây phải là một khóa trong ngoặc kép.']],
    'a missing colon': ['{ "profile" "hd05" }', ['"hd05" }|Thiếu dấu hai chấm sau “profile”.']],
    'a string that goes on over a line end': [
      '{ "profile": "hd05\n" }',
      ['\n" }|Xuống dòng hoặc ký tự điều khiển trong chuỗi chữ.'],
    ],
    'a path with backslashes': [
      '{ "ignore": ["cũ\\xã"] }',
      ['"cũ\\xã"]|Dấu \\ trong chuỗi chữ không đúng; đường dẫn viết với /.'],
    ],
    'a file that breaks off': ['{ "profile": "hd05"', ['|Tệp dừng giữa chừng: thiếu dấu đóng.']],
    'an empty file': ['', ['|Tệp dừng giữa chừng: thiếu dấu đóng.']],
    'text behind the end': ['{} }', ['}|Thừa chữ sau dấu đóng cuối cùng.']],
    'a suppression of an unknown rule': [
      '{ "suppressions": [{ "rule": "plan/missing-owne", "draft": "a" }] }',
      ['"plan/mi|Không có quy tắc “plan/missing-owne”. Có phải “plan/missing-owner”?'],
    ],
    'a suppression without a draft, where it should be': [
      '{ "suppressions": [{ "rule": "date/padding" }] }',
      ['{ "rule"|“suppressions[0].draft” phải là chuỗi chữ trong ngoặc kép.'],
    ],
    'a context that none has': [
      '{ "suppressions": [{ "rule": "date/padding", "draft": "a", "context": "x" }] }',
      ['"x" }] }|“suppressions[0].context” có giá trị không dùng được.'],
    ],
    'a word of the office that begins with no letter': [
      '{ "vocabulary": { "accepted": ["4.0"] } }',
      ['"4.0"] }|“4.0” phải bắt đầu bằng một chữ cái.'],
    ],
    'an unknown group of words': [
      '{ "vocabulary": { "organ": [] } }',
      ['"organ":|Ở “vocabulary” không có khóa “organ”. Có phải “organs”?'],
    ],
    'words that are no list': [
      '{ "vocabulary": { "names": "x" } }',
      ['"x" } }|“vocabulary.names” phải là danh sách [ … ].'],
    ],
    'a word that JSON does not know': ['{ "profile": None }', ['None }|Ở đây phải là một giá trị.']],
  };
  for (const [what, [text, expected]] of Object.entries(wrong)) {
    it(`tells ${what}, and where it stands`, () => {
      assert.deepEqual(problemsOf(text), expected);
    });
  }

  it('holds in what is right beside what is wrong, and tells all problems in order', () => {
    const text = '{ "rules": { "x": "off", "date/padding": "error" }, "profile": "hd1", "language": "vi" }';
    const { configuration, language, problems } = readProjectFile(text, rules);
    assert.deepEqual(configuration.rules, { 'date/padding': { severity: 'error', options: undefined } });
    assert.equal(language, 'vi');
    assert.deepEqual(
      problems.map((one) => one.path),
      [['rules', 'x'], ['profile']],
    );
  });

  it('gives what is silenced, draft by draft', () => {
    const text =
      '{ "suppressions": [{ "rule": "x/y", "draft": "a" }, { "rule": "date/padding", "draft": "xã/kế hoạch.duthao", "context": "0123456789abcdef", "text": "7/5" }, { "rule": "plan/missing-owner", "draft": "b" }] }';
    const file = readProjectFile(text.normalize('NFD'), rules);
    assert.deepEqual(file.suppressions, [
      { rule: 'date/padding', draft: 'xã/kế hoạch.duthao', context: '0123456789abcdef', index: 1, text: '7/5' },
      { rule: 'plan/missing-owner', draft: 'b', context: undefined, index: 2, text: undefined },
    ]);
    assert.deepEqual(configurationFor(file, 'xã/kế hoạch.duthao'.normalize('NFD')).suppressions, [
      file.suppressions[0],
    ]);
    assert.equal(configurationFor(file, 'c'), file.configuration);
    assert.equal(configurationFor(file, undefined), file.configuration);
  });

  it('gives the words of the office, composed and without blanks around them', () => {
    const text =
      '{ "vocabulary": { "organs": [" Trạm Điện "], "abbreviations": { "BCĐ": "Ban Chỉ đạo" }, "names": ["Ban 35"], "accepted": ["zalo"], "confusable": [{ "wrong": "sử lí", "right": "xử lý" }] } }';
    assert.deepEqual(readProjectFile(text.normalize('NFD'), rules).configuration.office, {
      organs: ['Trạm Điện'],
      abbreviations: { BCĐ: 'Ban Chỉ đạo' },
      names: ['Ban 35'],
      accepted: ['zalo'],
      confusable: [{ wrong: 'sử lí', right: 'xử lý' }],
    });
    for (const none of ['{}', '{ "vocabulary": {} }', '{ "vocabulary": { "names": [] } }'])
      assert.deepEqual(readProjectFile(none, rules).configuration, { rules: {}, profile: undefined });
  });

  it('holds in the other words where one group is wrong', () => {
    const { configuration } = readProjectFile('{ "vocabulary": { "names": [1], "accepted": ["zalo", "4G"] } }', rules);
    assert.deepEqual([configuration.office?.names, configuration.office?.accepted], [[], ['zalo']]);
  });

  it('tells an unknown rule as a warning, all else as an error', () => {
    const { problems } = readProjectFile('{ "rules": { "x/y": "off" }, "profil": 1 }', rules);
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [
        ['config/unknown-rule', 'warning'],
        ['config/invalid', 'error'],
      ],
    );
  });

  it('does not exhaust the stack, however deep it is nested', () => {
    assert.deepEqual(problemsOf('['.repeat(100_000)), ['[[[[[[[[|Lồng nhau quá sâu.']);
  });

  it('says the same in English', () => {
    const [problem] = readProjectFile('{ "profil": "hd05" }', rules).problems;
    assert.equal(problem?.message.en, 'There is no key “profil”. Is “profile” meant?');
  });

  it('has a schema that names every rule', () => {
    const schema = JSON.stringify(toJSONSchema(projectFileSchema(rules)));
    for (const word of ['plan/missing-owner', 'date/padding', 'hd36', 'most', '$schema', 'suppressions', 'confusable'])
      assert.ok(schema.includes(word), word);
  });
});
