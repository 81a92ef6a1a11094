import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-protocol/node';
import type { Goal } from '../../server/src/features/goals';
import { MOVE, readArrival } from '../../server/src/lsp/move-messages';
import padding from '../../server/src/rules/date/padding/rule';
import missingDeadline from '../../server/src/rules/plan/missing-deadline/rule';
import { CROSS_PLAN } from './support/cross-plan';
import { caretIn, told } from './support/places';
import { Session, URI } from './support/session';

/** Somebody who goes through a draft with keys. */
class Walker {
  at: Position = { line: 0, character: 0 };
  private rule: string | undefined;

  private constructor(
    readonly session: Session,
    readonly text: string,
  ) {}

  static async in(text = CROSS_PLAN, language = 'vi'): Promise<Walker> {
    const session = await Session.start({
      rules: [padding, missingDeadline],
      initializationOptions: { settings: { language, typingGrace: 0 } },
    });
    await session.open(text);
    return new Walker(session, text);
  }

  to(piece: string, nth?: number): this {
    this.at = caretIn(this.text, piece, nth);
    this.rule = undefined;
    return this;
  }

  /** Where a way leads and what is said of it; the caret goes along. */
  async go(goal: Goal): Promise<string> {
    const way = { textDocument: { uri: URI }, position: this.at, goal, ...(this.rule && { rule: this.rule }) };
    const arrival = readArrival(await this.session.client.sendRequest(MOVE, way));
    assert.ok(arrival);
    this.rule = arrival.rule;
    if (arrival.range === undefined) return `– ${arrival.text}`;
    this.at = arrival.range.start;
    return `${told(this.text, arrival.range)} | ${arrival.text}`;
  }

  async lines(goal: Goal, times: number): Promise<number[]> {
    const lines: number[] = [];
    for (let round = 0; round < times; round++) {
      await this.go(goal);
      lines.push(this.at.line + 1);
    }
    return lines;
  }
}

/** The same plan with two shortcomings that lack a deadline, and two days that lack a zero. */
const LACKING = CROSS_PLAN.replace(
  '2.3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026, sơ kết trong quý IV/2026.\n\n',
  '',
)
  .replace('ngày 12/3/2026', 'ngày 2/3/2026')
  .replace('theo dõi việc thực hiện', 'họp ngày 7/8/2026 về việc thực hiện');

describe('Going through a draft by keys', () => {
  it('leads from heading to heading, parts of the paper among them, there and back', async () => {
    const walker = await Walker.in();
    const there = await walker.lines('next-section', 9);
    assert.deepEqual(there, [10, 13, 19, 23, 25, 27, 29, 31, 33]);
    const back = await walker.lines('previous-section', 8);
    assert.deepEqual(back, there.toReversed().slice(1));
  });

  it('says where it leads, with the state of a shortcoming', async () => {
    const walker = (await Walker.in()).to('II- NỘI |DUNG');
    assert.equal(
      await walker.go('next-section'),
      '25: 1. Việc lập hồ sơ NTM còn chậm | 1. Việc lập hồ sơ NTM còn chậm (2 giải pháp · Văn phòng Đảng ủy · thiếu thời hạn)',
    );
  });

  it('ends at the last heading and at the first', async () => {
    const walker = (await Walker.in()).to('Lê Văn |Mẫu');
    assert.equal(await walker.go('next-section'), '– Đây là mục cuối của dự thảo.');
    walker.to('|ĐẢNG BỘ');
    assert.equal(await walker.go('previous-section'), '– Đây là mục đầu của dự thảo.');
  });

  it('leads from the text of a section up to its heading, then to the sections around', async () => {
    const walker = (await Walker.in()).to('hằng |tháng');
    assert.deepEqual(await walker.lines('parent-section', 3), [27, 25, 23]);
    assert.equal(await walker.go('parent-section'), '– Không có mục nào ở cấp trên.');
    walker.to('nông thôn |mới');
    assert.match(await walker.go('parent-section'), /^19: I- MỤC ĐÍCH/);
  });

  it('goes round the shortcomings that lack something, and says which and what', async () => {
    const walker = await Walker.in(LACKING);
    const first = '25: Việc lập hồ sơ NTM còn chậm | 1/2 · 2 giải pháp · Văn phòng Đảng ủy · thiếu thời hạn';
    const second =
      '35: Công tác tuyên truyền còn hình thức | 2/2 · 1 giải pháp · Ban Tuyên giáo và Dân vận · thiếu thời hạn';
    assert.equal(await walker.go('next-incomplete'), first);
    assert.equal(await walker.go('next-incomplete'), second);
    assert.equal(await walker.go('next-incomplete'), first);
    assert.equal(await walker.go('previous-incomplete'), second);
    assert.equal(await walker.go('previous-incomplete'), first);
  });

  it('says when every shortcoming is complete, and when there is none', async () => {
    const complete = CROSS_PLAN.replace(
      '1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.',
      '1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.\n\n1.3. Thời gian thực hiện: Trước ngày 30/8/2026.',
    );
    assert.equal(
      await (await Walker.in(complete)).go('next-incomplete'),
      '– Mọi hạn chế đều đã đủ giải pháp, chủ trì, thời hạn.',
    );
    assert.equal(
      await (await Walker.in('Giao UBND xã.\n')).go('previous-incomplete'),
      '– Dự thảo này chưa thấy hạn chế nào.',
    );
  });

  it('stays with one kind of finding, round the draft, wherever others begin in the same place', async () => {
    const walker = (await Walker.in(LACKING)).to('ngày |2/3/2026');
    const days = [await walker.go('next-finding'), await walker.go('next-finding')];
    assert.match(days[0]!, /^43: 7\/8\/2026 \| 2\/2 · Ngày, tháng thiếu số 0 phía trước$/);
    assert.match(days[1]!, /^15: 2\/3\/2026 \| 1\/2 · /);
    assert.match(await walker.go('previous-finding'), /^43: 7\/8\/2026/);
    walker.to('|ĐẢNG BỘ');
    assert.match(await walker.go('next-finding'), /^15: 2\/3\/2026 \| 1\/2 · /);
    assert.match(
      await walker.to('2. Công tác |tuyên').go('next-finding'),
      /^25: .* · Hạn chế chưa có thời hạn khắc phục$/,
    );
  });

  it('says when there is nothing to look at, in English too', async () => {
    assert.equal(await (await Walker.in('Giao UBND xã.\n')).go('next-finding'), '– Không có điểm cần xem.');
    assert.equal(await (await Walker.in('Giao UBND xã.\n', 'en')).go('next-finding'), '– There is nothing to look at.');
  });

  it('works in a decomposed draft with Windows line ends', async () => {
    const walker = await Walker.in(CROSS_PLAN.normalize('NFD').replaceAll('\n', '\r\n'));
    assert.deepEqual(await walker.lines('next-section', 5), [10, 13, 19, 23, 25]);
    assert.match(await walker.go('next-incomplete'), /^25: /);
  });

  it('answers nothing about a closed draft, and nothing to what is no question', async () => {
    const { client } = (await Walker.in()).session;
    const position = { line: 0, character: 0 };
    const closed = { textDocument: { uri: 'file:///khong-mo.duthao' }, position, goal: 'next-section' };
    for (const message of [closed, { ...closed, textDocument: { uri: URI }, goal: 'nowhere' }, {}, null])
      assert.equal(await client.sendRequest(MOVE, message), null);
    assert.ok(
      await client.sendRequest(MOVE, { ...closed, textDocument: { uri: URI }, position: { line: 9999, character: 9 } }),
    );
  });
});
