import assert from 'node:assert/strict';
import { afterLineEnd } from '../../../server/src/features/continue-list';
import { Draft } from '../../../server/src/model/draft';

/** Types a line end at `|>` and does what comes of it; `|>` is where the caret stands then. */
function enter(text: string, indent = '', eol = '\n'): string {
  const at = text.indexOf('|>');
  const typed = text.slice(0, at) + eol + indent + text.slice(at + 2);
  const draft = new Draft(typed);
  const caret = at + eol.length + indent.length;
  const [edit, ...others] = afterLineEnd(draft, draft.tree.positionAt(caret));
  assert.deepEqual(others, []);
  const { start, end, newText } = edit ?? { start: caret, end: caret, newText: '' };
  return `${typed.slice(0, start)}${newText}|>${typed.slice(end)}`;
}

describe('Enter', () => {
  it('goes on with a list of bullets', () => {
    assert.equal(enter('- Một;|>'), '- Một;\n- |>');
    assert.equal(enter('- Một|>'), '- Một\n- |>');
    assert.equal(enter('  + Một;|>', '  '), '  + Một;\n  + |>');
    assert.equal(enter('- Một;|>Hai.'), '- Một;\n- |>Hai.');
    assert.equal(enter('- Một;|>', '', '\r\n'), '- Một;\r\n- |>');
  });

  it('goes on with numbers and letters in the order of offices, behind an item that has its end', () => {
    assert.equal(enter('1.3. Cơ quan chủ trì: Ban Tổ chức.|>'), '1.3. Cơ quan chủ trì: Ban Tổ chức.\n1.4. |>');
    assert.equal(enter('9. Chín;|>'), '9. Chín;\n10. |>');
    assert.equal(enter('d) Dê;|>'), 'd) Dê;\nđ) |>');
    assert.equal(enter('đ) Đê;|>'), 'đ) Đê;\ne) |>');
    assert.equal(enter('y) Cuối.|>'), 'y) Cuối.\n|>');
  });

  it('keeps the blank line between items that stand apart', () => {
    assert.equal(enter('- Một;\n\n- Hai;|>'), '- Một;\n\n- Hai;\n\n- |>');
    assert.equal(enter('1.1. Một.\n\n1.2. Hai.|>'), '1.1. Một.\n\n1.2. Hai.\n\n1.3. |>');
    assert.equal(enter('Lời dẫn.\n\n- Hai;|>'), 'Lời dẫn.\n\n- Hai;\n- |>');
    assert.equal(enter('- Một;\r\n\r\n- Hai;|>', '', '\r\n'), '- Một;\r\n\r\n- Hai;\r\n\r\n- |>');
  });

  it('ends a list on an item that says nothing', () => {
    assert.equal(enter('- Một;\n- |>'), '- Một;\n|>');
    assert.equal(enter('1.1. Một.\n1.2. |>'), '1.1. Một.\n|>');
    assert.equal(enter('  + |>', '  '), '|>');
  });

  it('does nothing elsewhere', () => {
    for (const text of [
      'Một câu.|>',
      '|>',
      '1. Mục đích|>',
      'I- MỤC ĐÍCH|>',
      '1.2. Giải pháp khắc phục:|>',
      '- Gồm:|>',
      '- Một việc |>còn dài;',
      '- |>Một;',
      '2026. |>Năm',
      '---|>',
      '-5 độ.|>',
      '| 1 | Chậm. |>',
      '**1. Đậm.**|>',
    ])
      assert.equal(enter(text), text.replace('|>', '\n|>'), text);
  });
});
