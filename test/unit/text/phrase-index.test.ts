import assert from 'node:assert/strict';
import { phraseAt, phrasesByFirstWord, typed } from '../../../server/src/text/phrase-index';
import { wordEndAt } from '../../../server/src/text/words';

describe('Phrases at a place of a text', () => {
  const phrases = phrasesByFirstWord([
    ['ủy ban', 'committee'],
    ['ủy ban nhân dân', 'people'],
    ['ban', 'board'],
    ['phòng, chống', 'guard'],
    ['ban', 'second'],
  ]);
  const at = (text: string, start = 0) => {
    const found = phraseAt(phrases.get(text.slice(start, wordEndAt(text, start))), text, start);
    return found && `${found.value} ${String(found.end)}`;
  };

  it('are the longest ones', () => {
    assert.equal(at('ủy ban nhân dân xã'), 'people 15');
    assert.equal(at('ủy ban bầu cử'), 'committee 6');
    assert.equal(at('phòng, chống bão'), 'guard 12');
  });

  it('are found in any letter case, with the mark on either letter', () => {
    for (const text of ['Ủy ban nhân dân', 'ỦY BAN NHÂN DÂN', 'Uỷ ban Nhân dân', 'UỶ BAN NHÂN DÂN', 'Ủy Ban Nhân Dân'])
      assert.equal(at(text), 'people 15', text);
  });

  it('are whole words', () => {
    assert.equal(at('bang'), undefined);
    assert.equal(at('ủy bang'), undefined);
    assert.equal(at('ủy ban nhân dâng'), 'committee 6');
    assert.equal(at('ủy ban nhân dân2'), 'committee 6');
    assert.equal(at('ủy'), undefined);
    assert.equal(at('', 0), undefined);
    assert.equal(at('ban', 3), undefined);
    assert.equal(at('của Ban,', 4), 'board 7', 'the first of two equal phrases counts');
  });

  it('begin with words that can be asked for first', () => {
    const words = new Set(phrases.keys());
    for (const word of ['ủy', 'Ủy', 'ỦY', 'uỷ', 'Uỷ', 'UỶ', 'ban', 'Ban', 'BAN', 'phòng', 'Phòng'])
      assert.ok(words.has(word), word);
    assert.deepEqual([...typed('đồng')], ['đồng', 'Đồng', 'ĐỒNG']);
    assert.equal(wordEndAt('thôn 3, xã', 5), 6);
    assert.equal(wordEndAt('a'.repeat(30), 0), 12, 'no phrase begins with a longer word');
  });
});
