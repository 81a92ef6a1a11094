import assert from 'node:assert/strict';
import { longestFirst, wordPattern, wordStartOf } from '../../../server/src/text/word-pattern';
import { smallText } from '../../../server/src/text/words';

describe('Patterns of whole words', () => {
  const pattern = wordPattern(['chậm', 'còn chậm', 'yếu']);
  const found = (text: string) => {
    const match = pattern.exec(text);
    return match ? text.slice(wordStartOf(match), match.index + match[0].length) : undefined;
  };

  it('find the longest phrase, at the beginning, behind a blank or an opening mark', () => {
    assert.equal(found('còn chậm so với yêu cầu'), 'còn chậm');
    assert.equal(found('tiến độ còn chậm.'), 'còn chậm');
    assert.equal(found('(chậm)'), 'chậm');
    assert.equal(found('“yếu”'), 'yếu');
  });

  it('find no part of a word', () => {
    for (const text of ['chậmx', 'xchậm', 'yếut', 'yếuổ', 'chẫm']) assert.equal(found(text), undefined, text);
  });

  it('try the longer alternatives first', () => {
    assert.equal(longestFirst(['a', 'abc', 'ab']), 'abc|ab|a');
  });

  it('read texts in small letters in which every letter keeps its place', () => {
    assert.equal(smallText('Đảng ỦY XÃ'), 'đảng ủy xã');
    assert.equal(smallText('İ Đảng').length, 6);
    assert.equal(smallText('İ Đảng').slice(2), 'đảng');
  });
});
