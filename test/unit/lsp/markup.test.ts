import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Told } from '../../../server/src/features/told';
import { toMarkup } from '../../../server/src/lsp/markup';

const document = TextDocument.create(
  'file:///h%E1%BB%93%20s%C6%A1/k%E1%BA%BF(1).duthao',
  'duthao',
  1,
  'một\r\nhai\r\nba',
);
const markdown = (...told: Told[]) => toMarkup(told, document, true).value;

describe('Words for a person in Markdown', () => {
  it('keep what is typed in a draft as it is typed', () => {
    assert.equal(
      markdown([{ text: 'a*b_c [d] <xã> #1 `e` \\ 2~3 | $' }]),
      'a\\*b\\_c \\[d\\] \\<xã\\> \\#1 \\`e\\` \\\\ 2\\~3 \\| \\$',
    );
  });

  it('make no list of what begins with a number or a hyphen', () => {
    assert.equal(
      markdown([{ text: '1. Tiến độ' }], [{ text: '- Căn cứ' }], [{ text: '2) Ba' }]),
      '1\\. Tiến độ\n\n\\- Căn cứ\n\n2\\) Ba',
    );
  });

  it('lead to a line, counted from 1, whatever the name of the file', () => {
    assert.equal(markdown([{ text: 'dòng 2', to: 5 }]), `[dòng 2](<${document.uri}#L2>)`);
  });

  it('leave the blanks beside strong words outside', () => {
    assert.equal(markdown([{ text: 'Ký hiệu: ', strong: true }, { text: '45' }]), '**Ký hiệu:** 45');
    assert.equal(markdown([{ text: ' ', strong: true }]), ' ');
  });

  it('are plain for a client that wants them so', () => {
    const { kind, value } = toMarkup(
      [
        [
          { text: '1. Một', strong: true },
          { text: '*', to: 0 },
        ],
        [{ text: 'Hai' }],
      ],
      document,
      false,
    );
    assert.deepEqual([kind, value], ['plaintext', '1. Một*\nHai']);
  });
});
