import assert from 'node:assert/strict';
import {
  capitalise,
  fold,
  isAllCapitals,
  isCapital,
  isLetter,
  likeLetterCase,
  startsSmall,
} from '../../../server/src/text/letters';

describe('Letters', () => {
  it('are capitals or small ones in Vietnamese too', () => {
    for (const char of 'AĂÂĐÊÔƠƯÀỆỲỸ') assert.ok(isCapital(char) && isLetter(char) && !startsSmall(char), char);
    for (const char of 'aăâđêôơưàệỳỹ') assert.ok(!isCapital(char) && isLetter(char) && startsSmall(char), char);
    for (const char of ['1', ' ', '-', '', undefined]) assert.ok(!isCapital(char) && !isLetter(char), String(char));
  });

  it('are those of Unicode, for every character', () => {
    const unlike: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const char = String.fromCharCode(code);
      if (isCapital(char) !== /\p{Lu}/u.test(char) || isLetter(char) !== /\p{L}/u.test(char)) unlike.push(char);
    }
    assert.deepEqual(unlike, []);
  });

  it('are all capitals only where there are letters, and no small one', () => {
    for (const text of ['BÍ THƯ', 'T/M BAN THƯỜNG VỤ', 'I- MỤC ĐÍCH', '1. ĐẶT VẤN ĐỀ'])
      assert.ok(isAllCapitals(text), text);
    for (const text of ['', '123', '---', 'BÍ thư', 'TTg']) assert.ok(!isAllCapitals(text), text);
  });

  it('are written large at the beginning, or as a model has them', () => {
    assert.equal(capitalise('đảng ủy xã'), 'Đảng ủy xã');
    assert.equal(capitalise(''), '');
    assert.equal(likeLetterCase('kết luận', 'THÔNG BÁO'), 'KẾT LUẬN');
    assert.equal(likeLetterCase('kết luận', 'Thông báo'), 'Kết luận');
    assert.equal(likeLetterCase('kết luận', 'thông báo'), 'kết luận');
  });

  it('lose case and marks for searching, composed or not', () => {
    assert.equal(fold('Hạn chế của Đảng ủy'), 'han che cua dang uy');
    assert.equal(fold('HẠN CHẾ'.normalize('NFD')), 'han che');
  });
});
