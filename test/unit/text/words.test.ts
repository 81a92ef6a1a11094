import assert from 'node:assert/strict';
import {
  isCapitalCode,
  isDigitCode,
  isLetterCode,
  skipBlanksBack,
  small,
  wordAfter,
  wordBefore,
  wordStartBefore,
} from '../../../server/src/text/words';

describe('Words around a place', () => {
  it('are read back to their first letter, blanks passed over, in small letters', () => {
    assert.equal(wordBefore('trước Ngày 05/11', 11), 'ngày');
    assert.equal(wordBefore('trước Ngày 05/11', 10), 'ngày');
    assert.equal(wordBefore('Đến   quý', 6), 'đến');
    assert.equal(wordStartBefore('trước Ngày 05/11', 11), 6);
  });

  it('are none behind a mark, a figure, more than four blanks or a word too long to be one', () => {
    for (const text of ['ngày, ', '12 ', 'ngày      ', '', `${'a'.repeat(14)} `])
      assert.equal(wordBefore(text, text.length), '', JSON.stringify(text));
  });

  it('are read on to their last letter', () => {
    assert.equal(wordAfter('ngày  Tháng 5', 4), 'tháng');
    assert.equal(wordAfter('ngày, tháng', 4), '');
    assert.equal(wordAfter('a'.repeat(14), 0), '');
    assert.equal(wordAfter('ngày', 4), '');
  });

  it('are parted by blanks, four of which are passed over at most', () => {
    assert.equal(skipBlanksBack('a   ', 4), 1);
    assert.equal(skipBlanksBack('a      ', 7), 3);
    assert.equal(skipBlanksBack('   ', 3), 0);
  });

  it('are made of letters, Vietnamese ones too', () => {
    for (const char of 'azAZđĐơỸệ') assert.ok(isLetterCode(char.charCodeAt(0)), char);
    for (const char of '09 .-_/“') assert.ok(!isLetterCode(char.charCodeAt(0)), char);
    const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
    for (const char of letters)
      assert.ok(!isCapitalCode(char.charCodeAt(0)) && isCapitalCode(char.toUpperCase().charCodeAt(0)), char);
    assert.equal(small(letters.toUpperCase()), letters);
    assert.ok(isDigitCode(48) && isDigitCode(57) && !isDigitCode(47) && !isDigitCode(58));
  });
});
