import assert from 'node:assert/strict';
import { findOwners, isOrganName, leadsOf, ownersOfField } from '../../../server/src/model/find-owners';
import type { OwnerPhrase } from '../../../server/src/model/owner';
import { itWithShared, sharedCorpus, sharedDocuments } from '../../support/shared-documents';

/** `lead: Văn phòng Đảng ủy`, `+ Công an xã` for one who helps; a star for nobody in particular. */
function shown({ role, how, text, generic }: OwnerPhrase): string {
  return `${role === 'lead' ? `${how}: ` : '+ '}${text}${generic ? '*' : ''}`;
}

type Row = readonly [text: string, ...owners: string[]];

describe('Owners in running text', () => {
  const rows: Record<string, readonly Row[]> = {
    'by an order': [
      ['Giao UBKT Đảng ủy xây dựng kế hoạch', 'assign: UBKT Đảng ủy'],
      ['Giao Văn phòng Đảng ủy chủ trì, theo dõi, đôn đốc', 'lead: Văn phòng Đảng ủy'],
      ['Giao Văn phòng Đảng ủy phối hợp với các đơn vị liên quan theo dõi', 'assign: Văn phòng Đảng ủy'],
      ['Giao cho Công an xã tuần tra', 'assign: Công an xã'],
      ['(1) Giao Phòng Kinh tế chủ trì; (2) giao Công an xã tuần tra', 'lead: Phòng Kinh tế', 'assign: Công an xã'],
      ['Thống nhất chủ trương, giao Phòng Kinh tế xã lập hồ sơ', 'assign: Phòng Kinh tế xã'],
      ['Phân công đồng chí Lê Văn Mẫu phụ trách', 'assign: đồng chí Lê Văn Mẫu'],
      ['Họp định kỳ, phân công đồng chí Trần Thị Ví theo dõi', 'assign: đồng chí Trần Thị Ví'],
      ['Đề nghị Ủy ban MTTQ Việt Nam xã vận động nhân dân', 'assign: Ủy ban MTTQ Việt Nam xã'],
      ['Chỉ đạo UBND xã tiếp tục triển khai', 'direct: UBND xã'],
      ['Tiếp tục chỉ đạo MTTQ và các đoàn thể tuyên truyền', 'direct: MTTQ'],
      ['phân giao nhiệm vụ cụ thể cho MTTQ, các đoàn thể thực hiện', 'assign: MTTQ'],
      ['Giao Sở Y tế và Sở Nội vụ chủ trì rà soát', 'lead: Sở Y tế', 'lead: Sở Nội vụ'],
    ],
    'as the subject of a duty': [
      ['Ủy ban nhân dân xã tăng cường kiểm tra', 'subject: Ủy ban nhân dân xã'],
      ['Uỷ ban nhân dân xã phát huy vai trò chủ động rà soát', 'subject: Uỷ ban nhân dân xã'],
      ['Đẩy nhanh tiến độ. UBND xã chủ động phối hợp với các thôn', 'subject: UBND xã'],
      ['Công an xã chịu trách nhiệm tuần tra', 'subject: Công an xã'],
      ['Chủ tịch UBND xã chịu trách nhiệm trước Đảng ủy', 'subject: Chủ tịch UBND xã'],
      [
        'Đồng chí Lê Văn Mẫu, Phó Bí thư Đảng ủy trực tiếp theo dõi',
        'subject: Đồng chí Lê Văn Mẫu, Phó Bí thư Đảng ủy',
      ],
      ['Thôn Bình Thượng thực hiện đúng hương ước', 'subject: Thôn Bình Thượng'],
      ['Ban chỉ đạo xã tổ chức hội nghị', 'subject: Ban chỉ đạo xã'],
      ['Tổ công tác số 2 rà soát', 'subject: Tổ công tác số 2'],
      ['Sở Nội vụ: Tham mưu ban hành quy chế', 'subject: Sở Nội vụ'],
      ['Căn cứ Kế hoạch này, Văn phòng Đảng ủy tham mưu ban hành', 'subject: Văn phòng Đảng ủy'],
      ['Trường hợp vượt thẩm quyền, Phòng Kinh tế xã báo cáo', 'subject: Phòng Kinh tế xã'],
      ['Trường Tiểu học Bình Thượng phối hợp với Công an xã', 'subject: Trường Tiểu học Bình Thượng', '+ Công an xã'],
      ['Trên cơ sở kết quả rà soát, phòng Kinh tế xã tổng hợp', 'subject: phòng Kinh tế xã'],
      ['ghi sổ đầy đủ; Hội Nông dân vận động hội viên', 'subject: Hội Nông dân'],
      ['UBND các xã, phường bố trí kinh phí', 'subject: UBND các xã, phường'],
      ['UBND xã, các cơ quan, đơn vị được giao nhiệm vụ báo cáo', 'subject: UBND xã'],
      ['UBND xã chỉ đạo các thôn rà soát', 'subject: UBND xã'],
    ],
    'by “chủ trì”': [
      ['UBND tỉnh chỉ đạo Sở Tài chính chủ trì, phối hợp với các sở (…)', 'lead: Sở Tài chính'],
      [
        'Phòng Kinh tế chủ trì, phối hợp với Công an xã, Trạm Y tế xã kiểm tra',
        'lead: Phòng Kinh tế',
        '+ Công an xã',
        '+ Trạm Y tế xã',
      ],
      ['Phòng Kinh tế chủ trì; Công an xã phối hợp.', 'lead: Phòng Kinh tế', '+ Công an xã'],
      ['Phòng Kinh tế chủ trì; Công an xã phối hợp thực hiện.', 'lead: Phòng Kinh tế', '+ Công an xã'],
      ['Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì tổng hợp', 'lead: Sở Tài chính'],
      ['Sở Y tế theo chức năng, nhiệm vụ được giao chủ trì', 'lead: Sở Y tế'],
      ['Văn phòng Đảng ủy có trách nhiệm chủ trì', 'lead: Văn phòng Đảng ủy'],
      ['Văn phòng Đảng ủy là cơ quan thường trực', 'lead: Văn phòng Đảng ủy'],
      ['nhiệm vụ do Văn phòng Đảng ủy chủ trì, xong trước 30/6', 'lead: Văn phòng Đảng ủy'],
      ['trong đó, Phòng Kinh tế xã chủ trì rà soát', 'lead: Phòng Kinh tế xã'],
      ['Sở Văn hóa, Thể thao và Du lịch chủ trì', 'lead: Sở Văn hóa, Thể thao và Du lịch'],
    ],
    'with the whole name': [
      ['Phòng Văn hóa - Xã hội xã tổng hợp', 'subject: Phòng Văn hóa - Xã hội xã'],
      ['Văn phòng HĐND và UBND xã tham mưu', 'subject: Văn phòng HĐND và UBND xã'],
      ['Ban Quản lý các khu công nghiệp tỉnh rà soát', 'subject: Ban Quản lý các khu công nghiệp tỉnh'],
      ['Cục Trợ giúp pháp lý tổ chức tập huấn', 'subject: Cục Trợ giúp pháp lý'],
      ['Ban Tổ chức Đảng ủy tổ chức thi', 'subject: Ban Tổ chức Đảng ủy'],
      ['Trung tâm Dịch vụ công xã đăng tải', 'subject: Trung tâm Dịch vụ công xã'],
    ],
  };
  for (const [how, table] of Object.entries(rows)) {
    for (const [text, ...owners] of table) {
      it(`are named ${how}: “${text}”`, () => {
        const found = findOwners(text);
        assert.deepEqual(found.map(shown), owners);
        for (const { start, end, text: name } of found) assert.equal(text.slice(start, end), name);
      });
    }
  }

  const none: Record<string, readonly string[]> = {
    'nobody in particular': [
      'Các cơ quan, đơn vị, chi bộ chủ động lồng ghép nội dung',
      'Các chi bộ tăng cường sinh hoạt chuyên đề',
      'Cấp ủy, chính quyền các cấp lãnh đạo thực hiện',
      'Cán bộ, đảng viên nêu cao trách nhiệm',
      'Người đứng đầu chịu trách nhiệm',
      'Phân công cán bộ, công chức phụ trách lĩnh vực bám sát cơ sở',
      'Chỉ đạo các cơ quan tham mưu, giúp việc Đảng ủy xây dựng chương trình',
      'Các đồng chí Ủy viên Ban Thường vụ Đảng ủy đề cao trách nhiệm',
      'Bí thư các chi bộ chỉ đạo thực hiện',
      'Các tỉnh ủy, thành ủy tổ chức thực hiện',
      'Thủ trưởng đơn vị chịu trách nhiệm',
      'Công chức xã thực hiện đúng giờ',
    ],
    'one who only speaks or is spoken to': [
      'Ban Thường vụ Đảng ủy yêu cầu các chi bộ nghiêm túc thực hiện',
      'Tham mưu Ủy ban nhân dân xã sửa đổi quy chế',
      'báo cáo Ban Thường vụ Đảng ủy theo quy định',
      'Đề nghị UBND tỉnh xem xét, hỗ trợ kinh phí',
      'phát huy vai trò của MTTQ, Hội Nông dân',
      'để đề nghị Chủ tịch UBND xã khen thưởng',
    ],
    'verbs and nouns that look like organs': [
      'Ban hành kế hoạch; phòng, chống tham nhũng',
      'Tổ chức thực hiện nghiêm',
      'Hội nghị triển khai nhiệm vụ',
      'Đoàn kết tổ chức thực hiện',
      'Báo cáo kết quả thực hiện',
      'Bộ máy tổ chức tinh gọn',
      'Giao thông nông thôn thực hiện theo quy hoạch',
      'Giao đất, giao rừng',
      'Công tác tuyên truyền được đẩy mạnh',
      'Đảng viên gương mẫu thực hiện',
      'Cơ quan chủ trì soạn thảo chịu trách nhiệm đến cùng',
    ],
    'a word about what was or is done': [
      'Đồng chí Trần Văn Ví đã chủ trì cuộc họp',
      'Chủ tịch UBND xã chủ trì hội nghị',
      'UBND xã đã ban hành kế hoạch',
      'theo chỉ đạo của Ban Thường vụ',
      'được giao UBND xã thực hiện',
      'sự chỉ đạo Ban Thường vụ',
      'ý kiến chỉ đạo UBND xã',
    ],
  };
  for (const [what, texts] of Object.entries(none)) {
    for (const text of texts) {
      it(`are not ${what}: “${text}”`, () => {
        assert.deepEqual(findOwners(text).map(shown), []);
      });
    }
  }

  it('tell the duties of one text apart', () => {
    const text =
      'Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát. Giao Trạm Y tế xã, Văn phòng Đảng ủy chủ trì.';
    assert.deepEqual(
      findOwners(text).map(({ text: name, duty }) => [name, duty]),
      [
        ['Phòng Kinh tế', 0],
        ['Công an xã', 0],
        ['Trạm Y tế xã', 1],
        ['Văn phòng Đảng ủy', 1],
      ],
    );
    assert.deepEqual(
      leadsOf(findOwners(text)).map((leads) => leads.map(({ text: name }) => name)),
      [['Phòng Kinh tế'], ['Trạm Y tế xã', 'Văn phòng Đảng ủy']],
    );
    assert.deepEqual(leadsOf(findOwners('Công an xã, Trạm Y tế xã tăng cường kiểm tra')), [], 'subjects lead nothing');
  });

  it('name nobody twice', () => {
    const text = 'Giao Sở Y tế, Sở Nội vụ chủ trì. UBND tỉnh chỉ đạo Sở Tài chính chủ trì.';
    const starts = findOwners(text).map(({ start }) => start);
    assert.equal(new Set(starts).size, 3);
    assert.equal(starts.length, 3);
  });

  itWithShared('are those that a reader finds in the documents', sharedDocuments, (documents) => {
    const owners = (name: string, from: number, to: number) =>
      documents
        .find((one) => one.name === name)!
        .lines.slice(from - 1, to)
        .flatMap((line) => findOwners(line).map(shown));
    assert.deepEqual(owners('000.txt', 31, 41), ['subject: Ủy ban nhân dân xã']);
    assert.deepEqual(owners('000.txt', 45, 57), [], 'nobody is named for the second shortcoming');
    assert.deepEqual(owners('000.txt', 61, 67), ['subject: Ủy ban nhân dân xã', 'subject: Ủy ban nhân dân xã']);
    assert.deepEqual(owners('000.txt', 71, 73), ['subject: Ủy ban nhân dân xã', 'lead: Ủy ban Kiểm tra Đảng ủy']);
    assert.deepEqual(owners('001.txt', 37, 37), ['direct: UBND xã']);
    assert.deepEqual(owners('001.txt', 47, 49), ['assign: UBKT Đảng ủy', 'assign: Văn phòng Đảng ủy']);
    assert.deepEqual(owners('003.txt', 223, 225), ['subject: UBND tỉnh', 'lead: Văn phòng Đảng ủy']);
    assert.deepEqual(owners('003.txt', 21, 137), [], 'the tasks of the third document name organs at large only');
  });
});

describe('Owners of a field', () => {
  const rows: readonly Row[] = [
    ['Ban Tổ chức Đảng ủy.', 'field: Ban Tổ chức Đảng ủy'],
    [
      'Các ban, cơ quan của Đảng ủy, các đảng ủy cơ sở.',
      'field: Các ban, cơ quan của Đảng ủy*',
      'field: các đảng ủy cơ sở*',
    ],
    [
      'Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch',
      'field: Sở Khoa học và Công nghệ',
      'field: Sở Văn hóa, Thể thao và Du lịch',
    ],
    ['Các sở, ngành, UBND các xã, phường', 'field: Các sở, ngành*', 'field: UBND các xã, phường'],
    [
      'UBND tỉnh chỉ đạo Sở Nội vụ chủ trì, phối hợp với các sở, ngành liên quan (Sở Y tế, Ban Quản lý khu kinh tế,...) và UBND các xã triển khai thực hiện.',
      'field: Sở Nội vụ',
      '+ các sở, ngành liên quan*',
      '+ Sở Y tế',
      '+ Ban Quản lý khu kinh tế',
      '+ UBND các xã',
    ],
    ['Văn phòng Đảng ủy chủ trì; Ủy ban Kiểm tra phối hợp.', 'field: Văn phòng Đảng ủy', '+ Ủy ban Kiểm tra'],
    ['Phòng Kinh tế (chủ trì), Công an xã (phối hợp)', 'field: Phòng Kinh tế', '+ Công an xã'],
    ['VPĐU; UBKT', 'field: VPĐU', 'field: UBKT'],
    ['Sở KH&CN', 'field: Sở KH&CN'],
    ['Lê Văn Mẫu', 'field: Lê Văn Mẫu'],
    ['Nguyễn Văn Ví, Trần Thị Dụ', 'field: Nguyễn Văn Ví', 'field: Trần Thị Dụ'],
    ['Đồng chí Lê Văn Mẫu - Phó Bí thư Đảng ủy', 'field: Đồng chí Lê Văn Mẫu - Phó Bí thư Đảng ủy'],
    ['Đồng chí Lê Văn Mẫu, Phó Bí thư Đảng ủy', 'field: Đồng chí Lê Văn Mẫu, Phó Bí thư Đảng ủy'],
    ['Bí thư Đảng ủy, Chủ tịch HĐND xã', 'field: Bí thư Đảng ủy, Chủ tịch HĐND xã'],
    ['Chủ tịch UBND xã, Trưởng Công an xã', 'field: Chủ tịch UBND xã', 'field: Trưởng Công an xã'],
    ['đồng chí Bí thư, đồng chí Phó Bí thư', 'field: đồng chí Bí thư', 'field: đồng chí Phó Bí thư'],
    ['phòng Kinh tế, phòng Văn hóa - Xã hội', 'field: phòng Kinh tế', 'field: phòng Văn hóa - Xã hội'],
    ['Các phòng: Kinh tế, Văn hóa - Xã hội', 'field: Các phòng: Kinh tế, Văn hóa - Xã hội'],
    ['Chi bộ thôn Bình Thượng', 'field: Chi bộ thôn Bình Thượng'],
    ['Các cơ quan, tổ chức đảng trực thuộc', 'field: Các cơ quan, tổ chức đảng trực thuộc*'],
    ['Các thôn, tổ chức ký cam kết', 'field: Các thôn*'],
    ['MTTQ và các đoàn thể', 'field: MTTQ', 'field: các đoàn thể*'],
    ['Cán bộ, công chức được phân công', 'field: Cán bộ, công chức*'],
    ['Phòng Kinh tế tiến hành rà soát các văn bản; các thôn niêm yết', 'field: Phòng Kinh tế', 'field: các thôn*'],
    ['Theo phân công', 'field: Theo phân công*'],
    ['Nhóm giúp việc', 'field: Nhóm giúp việc*'],
    [''],
    ['...'],
    ['Chưa phân công'],
  ];
  for (const [text, ...owners] of rows) {
    it(`are listed: “${text}”`, () => {
      const found = ownersOfField(text, 'lead');
      assert.deepEqual(found.map(shown), owners);
      for (const { start, end, text: name } of found) assert.equal(text.slice(start, end), name);
    });
  }

  it('all help in a field of helpers', () => {
    const found = ownersOfField('Các đảng ủy cơ sở; Công an xã', 'support');
    assert.deepEqual(found.map(shown), ['+ Các đảng ủy cơ sở*', '+ Công an xã']);
  });

  it('show two leads of one task, organs at large left out', () => {
    const leads = (text: string) => leadsOf(ownersOfField(text, 'lead')).map((duty) => duty.length);
    assert.deepEqual(
      leads(
        'UBND tỉnh chỉ đạo Sở Khoa học và Công nghệ, Sở Y tế, Sở Giáo dục và Đào tạo căn cứ chức năng, nhiệm vụ chủ trì, phối hợp với các xã',
      ),
      [3],
    );
    assert.deepEqual(leads('Sở Tài chính chủ trì, phối hợp với Sở Nội vụ'), [1]);
    assert.deepEqual(leads('Các ban, cơ quan của Đảng ủy, các đảng ủy cơ sở'), []);
  });

  itWithShared('are read from the labelled lines of a document', sharedDocuments, (documents) => {
    const { lines } = documents.find(({ name }) => name === '003.txt')!;
    const value = (line: number) => lines[line - 1]!.replace(/^[^:]*: /, '');
    assert.deepEqual(ownersOfField(value(35), 'lead').map(shown), ['field: Ban Tổ chức Đảng ủy']);
    assert.deepEqual(ownersOfField(value(97), 'lead').map(shown), ['field: Các ban, cơ quan của Đảng ủy*']);
    const first = ownersOfField(value(139), 'lead').map(shown);
    assert.deepEqual(first.slice(0, 2), ['field: Sở Tài chính', '+ các sở, ngành liên quan*']);
    assert.equal(first.length, 7);
    assert.deepEqual(
      leadsOf(ownersOfField(value(195), 'lead')).map((duty) => duty.length),
      [3],
    );
  });
});

describe('A heading that merely names an organ', () => {
  const names = [
    'Sở Tài chính',
    'SỞ TÀI CHÍNH',
    'Phòng Văn hóa - Xã hội xã',
    'Trung tâm Dịch vụ công xã:',
    'Các cơ quan chuyên môn, đơn vị thuộc UBND xã',
    'Các thôn trên địa bàn xã',
    'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
    'Đề nghị: Hội Nông dân xã, Đoàn Thanh niên xã',
    'Đối với Công an xã:',
    'Trách nhiệm của Phòng Kinh tế',
    'Ủy ban nhân dân các xã, phường',
    'Ủy ban nhân dân xã, phường',
    'Văn phòng Đảng ủy, Ủy ban Kiểm tra Đảng ủy',
  ];
  for (const text of names) {
    it(`is “${text}”`, () => {
      assert.ok(isOrganName(text));
    });
  }

  const others = [
    'Tổ chức thực hiện',
    'Tổ chức',
    'Ban hành văn bản',
    'BAN HÀNH VĂN BẢN',
    'HỘI NGHỊ',
    'PHÒNG NGỪA',
    'Văn phòng phẩm',
    'Phòng, chống dịch bệnh',
    'Phòng chống dịch bệnh',
    'Công an xã tăng cường tuần tra',
    'Hội nghị',
    'Đoàn kết',
    'Bộ máy',
    'Báo cáo',
    'Mục đích',
    'Kinh phí',
    'Thanh tra, kiểm tra',
    'Công tác tổ chức',
    'Đối với đảng viên',
    '',
    `Sở Tài chính, ${'Sở Y tế, '.repeat(30)}Sở Nội vụ`,
  ];
  for (const text of others) {
    it(`is not “${text.slice(0, 40)}”`, () => {
      assert.ok(!isOrganName(text));
    });
  }

  itWithShared('stands over the duties of each organ in published plans', sharedCorpus, (corpus) => {
    const headings = corpus.flatMap(({ lines }) =>
      lines.flatMap((line) => {
        const heading = /^\d{1,2}\. (.{3,60})$/.exec(line)?.[1];
        return heading !== undefined && isOrganName(heading) ? [heading] : [];
      }),
    );
    assert.ok(headings.length > 60, String(headings.length));
    const odd = headings.filter(
      (heading) =>
        !/Sở|Ban|Phòng|Văn phòng|Ủy ban|UBND|Công an|Các|Đối với|Đề nghị|Hội|Đoàn|Mặt trận|Chi cục|Viện|Ngân hàng|Báo|Bộ|Liên đoàn|Trung tâm|Hiệp hội|Trách nhiệm|Đài/.test(
          heading,
        ),
    );
    assert.deepEqual(odd, []);
  });
});
