import assert from 'node:assert/strict';
import { baseIssuerOf } from '../../../server/src/model/base-issuer';
import { Draft } from '../../../server/src/model/draft';

describe('who at the base of the Party issues a draft', () => {
  const issuer = (head: string, signature: string): string | undefined =>
    baseIssuerOf(
      new Draft(`${head}
*
Số 03-KH/X

ĐẢNG CỘNG SẢN VIỆT NAM

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

KẾ HOẠCH
khắc phục hạn chế sau kiểm tra

Các tổ đảng thực hiện.

${signature}
BÍ THƯ

Lê Văn Mẫu
`).identity,
    );

  it('is a chi bộ by its head, whoever signs', () => {
    assert.equal(issuer('ĐẢNG BỘ XÃ BÌNH MINH THƯỢNG\nCHI BỘ THÔN VEN SUỐI', 'T/M CHI BỘ'), 'cell');
    assert.equal(issuer('ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG\nCHI BỘ TRƯỜNG TIỂU HỌC\nSỐ 2', ''), 'cell');
  });

  it('is an Đảng ủy below that of a xã, or its Ban Thường vụ, by the signature', () => {
    const head = 'ĐẢNG BỘ XÃ BÌNH MINH THƯỢNG\nĐẢNG ỦY CÁC CƠ QUAN ĐẢNG';
    assert.equal(issuer(head, 'T/M ĐẢNG ỦY'), 'committee');
    assert.equal(issuer(head, 'T/M BAN THƯỜNG VỤ'), 'standing');
    assert.equal(issuer(head, ''), undefined);
  });

  it('is nobody known where a xã, a phường or a đặc khu issues it itself, or nothing tells', () => {
    assert.equal(issuer('ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG ỦY XÃ BÌNH MINH THƯỢNG', 'T/M BAN THƯỜNG VỤ'), undefined);
    assert.equal(issuer('ĐẢNG BỘ PHƯỜNG BÌNH MINH\nBAN CHẤP HÀNH', 'T/M ĐẢNG ỦY'), undefined);
    assert.equal(issuer('ĐẢNG BỘ XÃ BÌNH MINH\nĐẢNG ỦY BỘ PHẬN KHỐI TRƯỜNG HỌC', 'T/M ĐẢNG ỦY'), undefined);
    assert.equal(issuer('ĐẢNG ỦY KHU CÔNG NGHIỆP', 'T/M ĐẢNG ỦY'), undefined);
  });
});
