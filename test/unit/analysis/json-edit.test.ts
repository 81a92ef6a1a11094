import assert from 'node:assert/strict';
import { addItems, setValue } from '../../../server/src/analysis/json-edit';
import { applyEdits } from '../../../server/src/analysis/repair';
import type { Edit } from '../../../server/src/rules/rule';

/** The text that an edit makes; it must be JSON. */
function edited(text: string, edit: Edit | undefined): string {
  assert.ok(edit, 'no edit');
  const result = applyEdits(text, [edit]);
  JSON.parse(result);
  return result;
}

describe('An edit of a settings file', () => {
  it('begins a list on lines of its own', () => {
    assert.equal(
      edited('{}\n', addItems('{}\n', ['suppressions'], [{ rule: 'a/b', draft: 'x', context: undefined }])),
      '{\n  "suppressions": [\n    { "rule": "a/b", "draft": "x" }\n  ]\n}\n',
    );
  });

  it('adds to a list behind its last item, and leaves all else as it is typed', () => {
    const text =
      '{\r\n\t"ignore" :["cũ/" ],\r\n\t"suppressions": [\r\n\t\t{"rule":"a/b"  }\r\n\t] ,\r\n\t"profile":"hd05"}';
    assert.equal(
      edited(text, addItems(text, ['suppressions'], [{ rule: 'c/d' }, { rule: 'e/f' }])),
      text.replace('"a/b"  }', '"a/b"  },\r\n\t\t{ "rule": "c/d" },\r\n\t\t{ "rule": "e/f" }'),
    );
    assert.equal(edited(text, addItems(text, ['ignore'], ['nháp/'])), text.replace('"cũ/" ', '"cũ/", "nháp/" '));
  });

  it('fills what is empty', () => {
    const text = '{\n    "profile": "hd05",\n    "rules": { },\n    "ignore": [\n    ]\n}';
    assert.equal(
      edited(text, setValue(text, ['rules', 'a/b'], 'off')),
      text.replace('{ }', '{\n        "a/b": "off"\n    }'),
    );
    assert.equal(edited(text, addItems(text, ['ignore'], ['x'])), text.replace('[\n    ]', '[\n        "x"\n    ]'));
  });

  it('makes the objects around a key that are missing', () => {
    const text = '{\n  "profile": "hd05"\n}\n';
    assert.equal(
      edited(text, setValue(text, ['vocabulary', 'abbreviations', 'BCĐ'], 'Ban Chỉ đạo')),
      '{\n  "profile": "hd05",\n  "vocabulary": {\n    "abbreviations": {\n      "BCĐ": "Ban Chỉ đạo"\n    }\n  }\n}\n',
    );
    assert.equal(
      edited(text, addItems(text, ['vocabulary', 'accepted'], ['zalo'])),
      '{\n  "profile": "hd05",\n  "vocabulary": {\n    "accepted": [\n      "zalo"\n    ]\n  }\n}\n',
    );
  });

  it('stays in one line where the file does', () => {
    const text = '{ "rules": { "a/b": "error" } }';
    assert.equal(
      edited(text, setValue(text, ['rules', 'c/d'], 'off')),
      '{ "rules": { "a/b": "error", "c/d": "off" } }',
    );
    assert.equal(
      edited(text, addItems(text, ['suppressions'], [{ rule: 'a/b' }])),
      '{ "rules": { "a/b": "error" }, "suppressions": [{ "rule": "a/b" }] }',
    );
  });

  it('changes a value that is there, and nothing beside it', () => {
    const text = '{"rules":{"a/b" : "error"  ,"c/d":["error",{"most":1}]}}';
    assert.equal(edited(text, setValue(text, ['rules', 'a/b'], 'off')), text.replace('"error"  ', '"off"  '));
    assert.equal(edited(text, setValue(text, ['rules', 'c/d', 0], 'off')), text.replace('["error"', '["off"'));
  });

  it('is not made where the file is broken, or holds something else there', () => {
    for (const text of ['', '{', '[]', '"x"', '{ "suppressions": {} }', '{ "suppressions": "x" }', '{ // x\n}'])
      assert.equal(addItems(text, ['suppressions'], ['x']), undefined, text);
    for (const text of ['{ "rules": [] }', '{ "rules": "x" }', '{ "rules": null }', '[]', '{ "rules": {}, }'])
      assert.equal(setValue(text, ['rules', 'a/b'], 'off'), undefined, text);
  });
});
