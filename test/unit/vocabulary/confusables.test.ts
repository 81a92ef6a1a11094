import assert from 'node:assert/strict';
import confusable from '../../../server/src/rules/text/confusable/rule';
import { Examination } from '../../../server/src/analysis/analyze';
import { beginsWord, endsWord } from '../../../server/src/vocabulary/boundary-words';
import { confusables } from '../../../server/src/vocabulary/confusables';

const found = (text: string) =>
  new Examination(text, [confusable]).findings().map(({ start, end }) => text.slice(start, end));

describe('The table of confusable phrases', () => {
  const rows = confusables();

  it('holds each phrase once, in small letters, composed, with another one that is right', () => {
    assert.equal(new Set(rows.map(({ text }) => text)).size, rows.length);
    for (const { text, right } of rows) {
      assert.equal(text, text.toLowerCase().normalize('NFC'));
      assert.equal(right, right.normalize('NFC'));
      assert.notEqual(text, right);
    }
    assert.ok(rows.length >= 264, `${rows.length} rows`);
  });

  it('has guards that ask for something', () => {
    for (const { text, guard } of rows) if (guard) assert.ok(Object.keys(guard).length > 0, text);
  });

  it('makes each phrase a fault where its guard holds', () => {
    for (const { text, guard } of rows) {
      const before = guard?.previousIs ? [...guard.previousIs][0]! : 'thì';
      const after = guard?.nextIs ? [...guard.nextIs][0]! : 'ạ';
      const phrase = guard?.capitals === true ? text.toUpperCase() : text;
      assert.deepEqual(found(`1. Nay ${before} ${phrase} ${after}`), [phrase], text);
    }
  });

  it('mends each fault into what is none', () => {
    for (const { right, guard } of rows) {
      const before = guard?.previousIs ? [...guard.previousIs][0]! : 'thì';
      assert.deepEqual(found(`1. Nay ${before} ${right} ạ`), [], right);
    }
  });
});

describe('Right text that only looks like a confusable phrase', () => {
  const right = [
    'khẩn trương trình',
    'chủ chương trình, chủ đầu tư',
    'hồ sơ xuất cảnh',
    'khảo sát nhập liệu',
    'giám sát nhập khẩu',
    'vấn đề điều tra',
    'vấn đề điều hành',
    'danh hiệu xuất sắc',
    'thương hiệu xuất khẩu',
    'thành công xuất sắc',
    'đề xuất đầu tư',
    'thực hiện trang bị',
    'thể hiện tương quan',
    'phổ thông bao gồm',
    'hệ số lương',
    'cũng cố gắng',
    'lịch sử lý luận',
    'phân chia sẽ rõ',
    'tránh né trách nhiệm',
    'khả năng xuất hiện',
    'tập trung sức',
    'gia công xuất khẩu',
    'kịch nói Trung ương',
    'quản lí',
    'xoay sở',
    'phố xá',
    'đường xá',
    'thống nhất chí hướng',
    'kinh nghiệm minh bạch',
    'học tập chung',
    'tránh nhiệm vụ',
    'để nghị quyết đi vào cuộc sống',
    'để nghị định có hiệu lực',
    'đề tài khoảng 30 triệu',
    'cư trú trọng tâm',
    'nghiên cứu kỹ Luật',
    'những nhiễu nhương',
    'toàn giao động',
    'phần dành thắng lợi',
  ];
  for (const text of right) {
    it(`is left alone: ${text}`, () => {
      assert.deepEqual(found(`1. Nay ${text}.`), []);
    });
  }
});

describe('Words that a phrase may cut', () => {
  it('are known by both their syllables', () => {
    assert.ok(endsWord('thống', 'nhất') && beginsWord('nhiệm', 'vụ'));
    assert.ok(!endsWord('', 'nhất') && !endsWord('đồng thời', 'nhất') && !beginsWord('không có', 'vụ'));
  });
});
