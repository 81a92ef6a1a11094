import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

interface LanguageConfiguration {
  readonly comments: { readonly blockComment: readonly [string, string] };
  readonly autoClosingPairs: readonly { readonly open: string }[];
  readonly colorizedBracketPairs: readonly unknown[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

const configuration = JSON.parse(
  fs.readFileSync(path.resolve('language-configuration.json'), 'utf8'),
) as LanguageConfiguration;
const { pattern, flags } = configuration.wordPattern;
const words = (text: string): string[] => text.match(new RegExp(pattern, `g${flags}`)) ?? [];

describe('the language configuration', () => {
  it('takes a syllable with its diacritics as one word, in NFC and in NFD', () => {
    const text = 'Ủy ban nhân dân phường';
    assert.deepEqual(words(text), text.split(' '));
    assert.deepEqual(words(text.normalize('NFD')), text.normalize('NFD').split(' '));
  });

  it('takes the symbol of a document, a date and a section number as one word each', () => {
    for (const word of [
      '170-TB/TU',
      '30/2020/NĐ-CP',
      '66.7/2025/NQ-CP',
      '30c/NQ-CP',
      '1826/SNV-CCHC&PC',
      '72/2025/QH15',
      '05/6/2026',
      '1.2.4',
    ]) {
      assert.deepEqual(words(`số ${word}, ngày`), ['số', word, 'ngày']);
    }
  });

  it('keeps a symbol together while it is being typed', () => {
    for (const typed of ['17', '170-', '170-TB', '170-TB/', '170-TB/T'])
      assert.deepEqual(words(`số ${typed}`), ['số', typed]);
  });

  it('takes the signature marks with a slash as one word', () => {
    assert.deepEqual(words('T/M BAN THƯỜNG VỤ'), ['T/M', 'BAN', 'THƯỜNG', 'VỤ']);
  });

  it('leaves punctuation out of words', () => {
    assert.deepEqual(words('kinh tế - xã hội; “04 sạch” (b/c).'), ['kinh', 'tế', 'xã', 'hội', '04', 'sạch', 'b', 'c']);
  });

  it('closes no bracket that Telex uses for ơ and ư, and colours none: “a)” opens nothing', () => {
    for (const { open } of configuration.autoClosingPairs) assert.ok(!'[]{}'.includes(open), open);
    assert.deepEqual(configuration.colorizedBracketPairs, []);
  });

  it('has the comments of Markdown', () => {
    assert.deepEqual(configuration.comments.blockComment, ['<!--', '-->']);
  });
});
