import assert from 'node:assert/strict';
import {
  readTrackingCopies,
  readTrackingView,
  TRACKING_EXPORT,
  TRACKING_TABLE,
  type TrackingArrangement,
  type TrackingCopies,
  type TrackingView,
} from '../../server/src/lsp/view-messages';
import { cleanDrafts, exampleDrafts } from '../support/drafts';
import { Session, URI } from './support/session';

/** Five shortcomings: one overdue in July 2026, one due within it, one later, one recurring, one that lacks all but its solution. */
const PLAN = `KẾ HOẠCH
khắc phục tồn tại, hạn chế sau giám sát

Bình Minh Thượng, ngày 05 tháng 6 năm 2026

I- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc thu gom rác ở các thôn còn chậm

1.1. Giải pháp khắc phục:

- Bố trí thêm điểm tập kết;
- Kiểm tra từng thôn.

1.2. Cơ quan chủ trì: Phòng Kinh tế.

1.3. Cơ quan phối hợp: Văn phòng Đảng ủy.

1.4. Thời gian thực hiện: Trước ngày 30/6/2026.

2. Công tác tuyên truyền còn hình thức

2.1. Giải pháp khắc phục: Mở chuyên mục trên trang thông tin điện tử.

2.2. Cơ quan chủ trì: Ban Xây dựng Đảng; Phòng Kinh tế.

2.3. Thời gian thực hiện: Trước ngày 20/7.

3. Hồ sơ tiếp công dân chưa đầy đủ

3.1. Giải pháp khắc phục: Lập sổ theo dõi.

3.2. Cơ quan chủ trì: Ủy ban nhân dân xã.

3.3. Thời gian thực hiện: Trong quý III/2026.

4. Đường vào thôn “Gò <img src=x onerror=alert(1)> Sim” & chợ hư hỏng

4.1. Giải pháp khắc phục: Duy tu.

4.2. Cơ quan chủ trì: Đảng ủy xã.

4.3. Thời gian thực hiện: Thường xuyên.

5. Việc giữ gìn hồ sơ còn tùy tiện

5.1. Giải pháp khắc phục: =1+1

II- TỔ CHỨC THỰC HIỆN

Văn phòng Đảng ủy theo dõi, đôn đốc.
`;
const TODAY = '2026-07-10';
const PLAIN: TrackingArrangement = { groupBy: 'none', sortBy: 'number', descending: false };

async function ask(request: string, arrangement: Partial<TrackingArrangement>, text: string): Promise<unknown> {
  const session = await Session.start();
  await session.open(text);
  const about = { textDocument: { uri: URI }, today: TODAY, arrangement: { ...PLAIN, ...arrangement } };
  return session.client.sendRequest(request, about);
}

async function table(arrangement: Partial<TrackingArrangement> = {}, text = PLAN): Promise<TrackingView> {
  const view = readTrackingView(await ask(TRACKING_TABLE, arrangement, text));
  assert.ok(view);
  return view;
}

async function copies(arrangement: Partial<TrackingArrangement> = {}): Promise<TrackingCopies> {
  const found = readTrackingCopies(await ask(TRACKING_EXPORT, arrangement, PLAN));
  assert.ok(found);
  return found;
}

/** The numbers of the rows below each title. */
function numbers({ groups }: TrackingView): Record<string, string> {
  return Object.fromEntries(
    groups.map(({ title, rows }) => [title, rows.map(({ cells }) => cells[0]!.lines[0]).join(' ')]),
  );
}

describe('The table of a plan', () => {
  it('has a row for each shortcoming, and says what is missing', async () => {
    const { columns, groups, summary } = await table();
    assert.deepEqual(
      columns.map(({ title }) => title),
      ['TT', 'Tồn tại, hạn chế', 'Giải pháp', 'Chủ trì', 'Phối hợp', 'Thời hạn'],
    );
    assert.deepEqual(
      groups[0]!.rows.map(({ cells }) =>
        cells.map(({ lines, isMissing }) => `${lines.join(' / ')}${isMissing ? '?' : ''}`),
      ),
      [
        [
          '1',
          'Việc thu gom rác ở các thôn còn chậm',
          'Bố trí thêm điểm tập kết; / Kiểm tra từng thôn.',
          'Phòng Kinh tế',
          'Văn phòng Đảng ủy',
          'Trước ngày 30/6/2026',
        ],
        [
          '2',
          'Công tác tuyên truyền còn hình thức',
          'Mở chuyên mục trên trang thông tin điện tử.',
          'Ban Xây dựng Đảng / Phòng Kinh tế',
          '',
          'Trước ngày 20/7',
        ],
        ['3', 'Hồ sơ tiếp công dân chưa đầy đủ', 'Lập sổ theo dõi.', 'Ủy ban nhân dân xã', '', 'Trong quý III/2026'],
        [
          '4',
          'Đường vào thôn “Gò <img src=x onerror=alert(1)> Sim” & chợ hư hỏng',
          'Duy tu.',
          'Đảng ủy xã',
          '',
          'Thường xuyên',
        ],
        ['5', 'Việc giữ gìn hồ sơ còn tùy tiện', '=1+1', 'chưa có?', '', 'chưa có?'],
      ],
    );
    assert.equal(summary, '5 hạn chế · 1 chưa đủ · 1 quá hạn · 1 đến hạn trong tháng này');
  });

  it('marks what is overdue and what is due this month, a day without a year in that of the plan', async () => {
    const { groups } = await table();
    assert.deepEqual(
      groups[0]!.rows.map(({ due }) => due),
      ['overdue', 'this-month', 'other', 'other', 'other'],
    );
  });

  it('is gathered by organ, a task of two below both, in the order of the Vietnamese alphabet', async () => {
    assert.deepEqual(numbers(await table({ groupBy: 'organ' })), {
      'Ban Xây dựng Đảng': '2',
      'Đảng ủy xã': '4',
      'Phòng Kinh tế': '1 2',
      'Ủy ban nhân dân xã': '3',
      'Chưa có cơ quan chủ trì': '5',
    });
  });

  it('is gathered by the month that a task is due in', async () => {
    const view = await table({ groupBy: 'month' });
    assert.deepEqual(
      view.groups.map(({ title }) => title),
      ['Tháng 6/2026', 'Tháng 7/2026', 'Tháng 9/2026', 'Thường xuyên, định kỳ', 'Chưa có thời hạn'],
    );
  });

  it('is sorted by each column, what is missing last either way', async () => {
    const order = async (arrangement: Partial<TrackingArrangement>) => numbers(await table(arrangement))[''];
    assert.equal(await order({ sortBy: 'number', descending: true }), '5 4 3 2 1');
    assert.equal(await order({ sortBy: 'statement' }), '2 4 3 5 1');
    assert.equal(await order({ sortBy: 'owners' }), '2 4 1 3 5');
    assert.equal(await order({ sortBy: 'owners', descending: true }), '3 1 4 2 5');
    assert.equal(await order({ sortBy: 'deadline' }), '1 2 3 4 5');
    assert.equal(await order({ sortBy: 'solutions', descending: true }), '1 2 3 4 5');
  });

  it('says when a draft is no plan, and refuses a question without a date', async () => {
    assert.equal((await table({}, 'THÔNG BÁO\nvề lịch họp\n')).applies, false);
    const session = await Session.start();
    await session.open(PLAN);
    await assert.rejects(
      session.client.sendRequest(TRACKING_TABLE, { textDocument: { uri: URI }, today: 'mai', arrangement: PLAIN }),
      /no textDocument.uri, today/,
    );
  });

  it('has as many rows as the plan has shortcomings in real-shaped drafts', async () => {
    const session = await Session.start();
    for (const { name, text } of [...cleanDrafts(), ...exampleDrafts()]) {
      const uri = `file:///${encodeURIComponent(name)}`;
      await session.open(text, uri);
      await session.pass(0);
      const about = { textDocument: { uri }, today: TODAY, arrangement: PLAIN };
      const view = readTrackingView(await session.client.sendRequest(TRACKING_TABLE, about))!;
      const rows = view.groups.flatMap((group) => group.rows);
      const status = session.statuses.find((one) => one.uri === uri)!;
      assert.equal(rows.length, status.shortcomings ?? 0, name);
      assert.equal(rows.filter(({ isIncomplete }) => isIncomplete).length, status.incomplete, name);
    }
  });
});

describe('The copies of the table', () => {
  it('hold no markup of the draft: what looks like a tag is words', async () => {
    const { html } = await copies();
    assert.doesNotMatch(html, /<img/);
    assert.match(html, /Gò &lt;img src=x onerror=alert\(1\)&gt; Sim” &amp; chợ/);
    assert.deepEqual(
      new Set(html.match(/<[a-z]+/g)),
      new Set(['<table', '<thead', '<tr', '<th', '<tbody', '<td', '<br']),
    );
  });

  it('say in words what is overdue', async () => {
    const { html, text } = await copies();
    assert.match(html, /Trước ngày 30\/6\/2026 \(quá hạn\)/);
    assert.match(text, /\tTrước ngày 20\/7 \(trong tháng này\)\r\n/);
  });

  it('are lines of cells between tabs, for what takes text alone', async () => {
    const lines = (await copies()).text.split('\r\n');
    assert.equal(lines.length, 7);
    for (const line of lines.slice(0, 6)) assert.equal(line.split('\t').length, 6);
    assert.match(lines[1]!, /\tBố trí thêm điểm tập kết;; Kiểm tra từng thôn\.\t/);
  });

  it('are a file that Excel reads, with no cell that it would take for a formula', async () => {
    const { csv } = await copies();
    assert.ok(csv.startsWith('\ufeffTT,"Tồn tại, hạn chế",Giải pháp'));
    assert.match(csv, /"Bố trí thêm điểm tập kết;\nKiểm tra từng thôn\."/);
    assert.match(csv, /,'=1\+1,/);
  });

  it('are arranged as the table is', async () => {
    const { html, text } = await copies({ groupBy: 'organ', sortBy: 'deadline' });
    assert.match(html, /<td colspan="6"[^>]*><b>Phòng Kinh tế<\/b><\/td>/);
    assert.match(text, /^Phòng Kinh tế\t\t\t\t\t\r\n1\t/mu);
  });
});
