import assert from 'node:assert/strict';
import type { Section } from '../../../server/src/syntax/sections';
import { SyntaxTree } from '../../../server/src/syntax/syntax-tree';
import { cleanDrafts, exampleDrafts } from '../../support/drafts';
import { editText, Random, randomEdit } from '../../support/random-edits';

const EDITS = 300;

/** All that can be asked of a tree, in a form that two trees can be compared by. */
function factsOf(tree: SyntaxTree): unknown {
  const show = ({ parent, children, ...section }: Section): unknown => ({
    ...section,
    parent: parent?.block,
    children: children.map(show),
  });
  return {
    blocks: tree.blocks.map((block, at) => [
      tree.startOf(at),
      tree.firstLineOf(at),
      block.row,
      block.passages.map(({ kind, text, role, headingLevel, column }) => [kind, text, role, headingLevel, column]),
    ]),
    zones: tree.zones,
    divisions: tree.divisions,
    sections: tree.sections.roots.map(show),
    tables: tree.tables,
    length: tree.length,
  };
}

describe('A syntax tree', () => {
  it('has the text it was made from', () => {
    for (const { text } of [...cleanDrafts(), ...exampleDrafts()]) assert.equal(new SyntaxTree(text).text(), text);
  });

  it('finds offsets for positions and positions for offsets', () => {
    const text = 'Một\r\n\r\nhai\rba\n| a |\n- b';
    const tree = new SyntaxTree(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const { line, character } = tree.positionAt(offset);
      const inLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
      assert.equal(tree.offsetAt({ line, character }), inLineEnd ? offset - 1 : offset, `offset ${offset}`);
    }
    assert.deepEqual(tree.positionAt(text.length + 5), { line: 5, character: 3 });
    assert.deepEqual(tree.positionAt(-1), { line: 0, character: 0 });
    assert.equal(tree.offsetAt({ line: 9, character: 0 }), text.length);
    assert.equal(tree.offsetAt({ line: 0, character: 99 }), 3);
    assert.equal(tree.offsetAt({ line: -1, character: 2 }), 0);
  });

  it('finds the block of a line and of an offset', () => {
    const tree = new SyntaxTree('một\nhai\n\n- ba\n- bốn\n');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 9].map((line) => tree.blockOfLine(line)),
      [0, 0, 0, 1, 2, 2, 2],
    );
    assert.deepEqual(
      [0, 8, 9, 14, 15, 21, 99].map((offset) => tree.blockAt(offset)),
      [0, 0, 1, 2, 2, 2, 2],
    );
  });

  it('says where a stretch of a passage stands in the draft', () => {
    const text = 'Mở đầu.\n\n- **Căn cứ** Luật về\n  đất đai;';
    const tree = new SyntaxTree(text);
    const passage = tree.blocks[1]!.passages[0]!;
    const { start, end } = tree.spanOf(1, passage, passage.text.indexOf('Căn'), passage.text.indexOf(';'));
    assert.equal(text.slice(start, end), 'Căn cứ** Luật về\n  đất đai');
  });
});

describe('An edited syntax tree', () => {
  const edited = (text: string, line: number, from: number, to: number, insert: string) => {
    const tree = new SyntaxTree(text);
    const before = [...tree.blocks];
    const version = tree.shapeVersion;
    assert.ok(tree.sections);
    const splice = tree.edit({ line, character: from }, { line, character: to }, insert);
    assert.deepEqual(factsOf(tree), factsOf(new SyntaxTree(tree.text())));
    return { tree, before, splice, reshaped: tree.shapeVersion !== version };
  };

  it('keeps all blocks but the one that was typed in', () => {
    const { tree, before, splice, reshaped } = edited('1. Một\n\n2. Hai\n\n3. Ba', 2, 6, 6, ' hạn chế');
    assert.deepEqual([splice.from, splice.removed.length, splice.inserted.length], [1, 1, 1]);
    assert.ok(tree.blocks[0] === before[0] && tree.blocks[2] === before[2] && tree.blocks[1] !== before[1]);
    assert.ok(!reshaped);
  });

  it('changes nothing when the same text is put in again', () => {
    const { splice, reshaped } = edited('1. Một\n\n2. Hai\n\n3. Ba', 2, 3, 6, 'Hai');
    assert.deepEqual([splice.removed, splice.inserted, reshaped], [[], [], false]);
  });

  it('changes its shape when a number, a heading, a role or a quotation mark comes or goes', () => {
    const texts = [
      ['1. Một', 0, 1, '2'],
      ['Một', 0, 0, '1. '],
      ['một', 0, 0, '# '],
      ['# ', 2, 2, 'một'],
      ['Nơi nhận', 0, 1, 'T'],
      ['“Một', 0, 1, ''],
      ['a\n\n| a |', 0, 0, '| b |\n'],
      ['KẾ HOẠCH', 0, 2, ''],
    ] as const;
    for (const [text, from, to, insert] of texts)
      assert.ok(edited(`${text}\n\n2. Hai`, 0, from, to, insert).reshaped, text);
  });

  it('joins blocks that become one sentence, and parts them again', () => {
    const { tree } = edited('Các chi bộ rà soát\n\nBáo cáo về Đảng ủy', 2, 0, 1, 'b');
    assert.equal(tree.blocks.length, 1);
    tree.edit({ line: 2, character: 0 }, { line: 2, character: 1 }, 'B');
    assert.equal(tree.blocks.length, 2);
    assert.deepEqual(factsOf(tree), factsOf(new SyntaxTree(tree.text())));
  });

  const random = new Random(3);
  for (const { name, text } of [{ name: 'an empty draft', text: '' }, ...cleanDrafts(), ...exampleDrafts()]) {
    it(`equals a fresh one after each of ${EDITS} edits of ${name}`, () => {
      const tree = new SyntaxTree(text);
      let expected = text;
      for (let edit = 0; edit < EDITS; edit++) {
        const one = randomEdit(random, tree.lines);
        tree.edit(one.start, one.end, one.insert);
        expected = editText(expected, one);
        assert.equal(tree.text(), expected);
        assert.deepEqual(factsOf(tree), factsOf(new SyntaxTree(expected)), `edit ${edit}: ${JSON.stringify(one)}`);
      }
    });
  }
});
