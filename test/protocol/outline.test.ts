import assert from 'node:assert/strict';
import type { DocumentSymbol, Range, SymbolInformation } from 'vscode-languageserver-protocol/node';
import { cleanDrafts, exampleDrafts } from '../support/drafts';
import { PLAIN } from './support/capabilities';
import { PLAN, whereIs } from './support/plan';
import { Session } from './support/session';

/** The outline as indented lines: name, and what stands beside it. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? '' : ` [${detail}]`}`,
    ...drawn(children ?? [], `${indent}  `),
  ]);
}

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character);
const inside = (inner: Range, outer: Range): boolean =>
  before(outer.start, inner.start) && before(inner.end, outer.end);

function assertNested(symbols: readonly DocumentSymbol[], around: Range | undefined, name: string): void {
  symbols.forEach((symbol, at) => {
    assert.notEqual(symbol.name.trim(), '', name);
    assert.ok(inside(symbol.selectionRange, symbol.range), `${name}: ${symbol.name} is selected outside its range`);
    if (around) assert.ok(inside(symbol.range, around), `${name}: ${symbol.name} lies outside its parent`);
    const next = symbols[at + 1];
    if (next) assert.ok(before(symbol.range.end, next.range.start), `${name}: ${symbol.name} overlaps ${next.name}`);
    assertNested(symbol.children ?? [], symbol.range, name);
  });
}

describe('The outline', () => {
  it('shows the parts, the sections, and what each shortcoming has and lacks', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    assert.deepEqual(drawn(await session.symbols()), [
      'Phần đầu văn bản',
      'KẾ HOẠCH khắc phục tồn tại, hạn chế sau giám sát',
      'Căn cứ ban hành [1 dòng]',
      'I- MỤC ĐÍCH',
      'II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC',
      '  1. Việc thực hiện Kết luận… [2 giải pháp · Văn phòng Đảng ủy · thiếu thời hạn]',
      '    1.1. Giải pháp khắc phục:',
      '    1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.',
      '  2. Công tác tuyên truyền còn… [1 giải pháp · Ban Tuyên giáo và Dân vận · trước ngày 30/9/2026]',
      '    2.1. Giải pháp khắc phục: Mở chuyên mục trên trang thông tin điện tử.',
      '    2.2. Cơ quan chủ trì: Ban Tuyên giáo và Dân vận.',
      '    2.3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.',
      'III- TỔ CHỨC THỰC HIỆN',
      'Nơi nhận [4 dòng]',
      'Phần ký',
    ]);
  });

  it('selects the heading and covers all below it, without the blank lines behind', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const second = (await session.symbols()).find(({ name }) => name.startsWith('II-'));
    const start = whereIs('II- NỘI DUNG');
    const last = whereIs('2.3. Thời gian');
    assert.deepEqual(second?.selectionRange, {
      start,
      end: { line: start.line, character: 'II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC'.length },
    });
    assert.deepEqual(second.range, {
      start,
      end: { line: last.line, character: '2.3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026.'.length },
    });
  });

  it('shows the shortcomings that stand in a table', async () => {
    const session = await Session.start();
    const head = PLAN.slice(0, PLAN.indexOf('1. Việc'));
    await session.open(
      `${head}| STT | Hạn chế | Giải pháp | Cơ quan chủ trì | Thời hạn |\n|---|---|---|---|---|\n| 1 | Thu ngân sách còn chậm | Rà soát nguồn thu | UBND xã | |\n`,
    );
    const rows = (await session.symbols()).find(({ name }) => name.startsWith('II-'))?.children;
    assert.deepEqual(drawn(rows ?? []), ['1. Thu ngân sách còn chậm [1 giải pháp · UBND xã · thiếu thời hạn]']);
  });

  it('is flat for a client that knows no tree', async () => {
    const session = await Session.start({ capabilities: PLAIN });
    await session.open(PLAN);
    const symbols = (await session.symbols()) as unknown as SymbolInformation[];
    assert.deepEqual(
      symbols
        .map(({ name, containerName }) => [name.slice(0, 4), containerName?.slice(0, 4)])
        .filter(([name]) => /^[I2]/.test(name ?? '')),
      [
        ['I- M', undefined],
        ['II- ', undefined],
        ['2. C', 'II- '],
        ['2.1.', '2. C'],
        ['2.2.', '2. C'],
        ['2.3.', '2. C'],
        ['III-', undefined],
      ],
    );
  });

  it('is a tree in every draft: each item inside its parent, the heading inside the item, no siblings overlap', async () => {
    const session = await Session.start({ rules: [] });
    const drafts = [
      ...cleanDrafts(),
      ...exampleDrafts(),
      {
        name: 'glued',
        text: 'KẾ HOẠCH\n\n**I. ƯU ĐIỂM****1. Về lãnh đạo****1.1. Kết quả**\n\n**1.2. Khác****II. HẠN CHẾ**\n',
      },
      { name: 'empty', text: '' },
      { name: 'headings', text: '# \n## **\n1.\n\n\n2. \n' },
    ];
    for (const { name, text } of drafts) {
      await session.open(text, `file:///${name}`);
      assertNested(await session.symbols(`file:///${name}`), undefined, name);
    }
    assert.ok(drafts.length > 10);
  });
});

describe('Folding', () => {
  it('folds parts, sections and tables, one at a line', async () => {
    const session = await Session.start();
    await session.open(`${PLAN}\nPHỤ LỤC\n\n| a | b |\n|---|---|\n| c | d |\n`);
    const lines = PLAN.split('\n');
    const folds = await session.folds();
    const starts = folds.map(({ startLine }) => lines[startLine]?.slice(0, 4));
    assert.deepEqual(
      starts,
      ['ĐẢNG', 'KẾ H', 'I- M', 'II- ', '1. V', '1.1.', '2. C', 'III-', 'Nơi ', 'T/M ', undefined, undefined].slice(
        0,
        starts.length,
      ),
    );
    assert.deepEqual(
      folds.find(({ startLine }) => startLine === whereIs('1. Việc').line),
      { startLine: whereIs('1. Việc').line, endLine: whereIs('1.2. Cơ quan').line },
    );
    const table = lines.length + 2;
    assert.deepEqual(folds.at(-1), { startLine: table, endLine: table + 2, kind: 'region' });
    assert.ok(folds.every(({ startLine, endLine }) => endLine > startLine));
    assert.equal(new Set(folds.map(({ startLine }) => startLine)).size, folds.length);
  });
});
