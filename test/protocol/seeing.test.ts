import assert from 'node:assert/strict';
import {
  CodeLensRefreshRequest,
  CodeLensRequest,
  DidChangeConfigurationNotification,
  DocumentLinkRequest,
  FoldingRangeRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type CodeLens,
  type InlayHint,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PULLING } from './support/capabilities';
import { CROSS_PLAN } from './support/cross-plan';
import { caretIn, told, wordsIn } from './support/places';
import { Session, URI } from './support/session';

const CLOSED = { textDocument: { uri: 'file:///ho-so/khong-mo.duthao' } };
const textDocument = { uri: URI };

async function opened(text = CROSS_PLAN, initializationOptions?: unknown): Promise<Session> {
  const session = await Session.start({
    capabilities: {
      ...PULLING,
      workspace: { ...PULLING.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
    },
    rules: [],
    initializationOptions,
  });
  await session.open(text);
  return session;
}

describe('Selecting step by step', () => {
  const steps = async (piece: string, text = CROSS_PLAN): Promise<string[]> => {
    const session = await opened(text);
    const [found] = (await session.client.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [caretIn(text, piece)],
    }))!;
    const words: string[] = [];
    for (let at: SelectionRange | undefined = found; at; at = at.parent) words.push(wordsIn(text, at.range));
    for (const [at, inner] of words.entries()) if (at > 0) assert.ok(words[at]!.includes(words[at - 1]!), inner);
    return words;
  };
  /** How each step begins and ends. */
  const short = (words: readonly string[]) =>
    words.map((one) => (one.length > 30 ? `${one.slice(0, 12)} … ${one.slice(-12)}` : one));

  it('grows from a syllable over the citation, the sentence and the item to each section around', async () => {
    assert.deepEqual(short(await steps('số 45-K|L/TU')), [
      'KL',
      'Thông báo số … g vụ Tỉnh ủy',
      'Báo cáo kết  …  vụ Tỉnh ủy.',
      'b) Báo cáo k …  vụ Tỉnh ủy.',
      '1.1. Giải ph …  vụ Tỉnh ủy.',
      '1. Việc lập  … òng Đảng ủy.',
      'II- NỘI DUNG … quý IV/2026.',
      'I- MỤC ĐÍCH\n … số 88-QĐ/TU.',
      'ĐẢNG BỘ TỈNH … \nLê Văn Mẫu\n',
    ]);
  });

  it('takes the cell, the row, the table', async () => {
    const table = 'KẾ HOẠCH\n\nI- BẢNG\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát. Báo cáo. |\n';
    assert.deepEqual(await steps('Rà |soát', table), [
      'soát',
      'Rà soát.',
      'Rà soát. Báo cáo.',
      '| 1 | Rà soát. Báo cáo. |',
      '| TT | Việc |\n|---|---|\n| 1 | Rà soát. Báo cáo. |',
      'I- BẢNG\n\n| TT | Việc |\n|---|---|\n| 1 | Rà soát. Báo cáo. |',
      table,
    ]);
  });

  it('keeps whole letters in a decomposed draft, and gives the draft itself for an empty one', async () => {
    const typed = 'Rà soát tiến độ.\r\n'.normalize('NFD');
    assert.equal((await steps('tiế'.normalize('NFD') + '|', typed))[0], 'tiến'.normalize('NFD'));
    assert.deepEqual(await steps('', ''), ['']);
  });

  it('answers for several carets, for places out of range and for a closed draft', async () => {
    const { client } = await opened();
    const positions = [
      { line: 0, character: 0 },
      { line: 9999, character: 0 },
      { line: 3, character: 9999 },
    ];
    const found = await client.sendRequest(SelectionRangeRequest.type, { textDocument, positions });
    assert.equal(found?.length, 3);
    assert.deepEqual(await client.sendRequest(SelectionRangeRequest.type, { ...CLOSED, positions }), []);
  });
});

describe('Links in the text', () => {
  it('lead from references to the line of the section, and only from those that lead somewhere', async () => {
    const { client } = await opened();
    const links = (await client.sendRequest(DocumentLinkRequest.type, { textDocument }))!;
    assert.deepEqual(
      links.map(({ range, target, tooltip }) => [told(CROSS_PLAN, range), target, tooltip]),
      [
        ['37: mục II.1', `${URI}#L25`, '1. Việc lập hồ sơ NTM còn chậm'],
        ['37: điểm a mục 1.1', `${URI}#L29`, 'a) Lập bảng theo dõi chung;'],
        ['45: mục II', `${URI}#L23`, 'II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC'],
      ],
    );
    assert.deepEqual(await client.sendRequest(DocumentLinkRequest.type, CLOSED), []);
  });

  it('do not overlap where two places are named at once', async () => {
    const text = 'KẾ HOẠCH\n\nI- A\n\n1. B\n\na) C\n\nb) D\n\n2. E\n\nXem điểm a, b mục 1 nêu trên.\n';
    const { client } = await opened(text);
    const links = (await client.sendRequest(DocumentLinkRequest.type, { textDocument }))!;
    assert.deepEqual(
      links.map(({ range, target }) => `${wordsIn(text, range)} → ${target?.replace(URI, '')}`),
      ['điểm a,  → #L7', 'b mục 1 → #L9'],
    );
  });
});

/** The tokens as their words: `citation*conflict Thông báo số 45-TB/TU`. */
function readTokens(
  { data }: SemanticTokens,
  text: string,
  legend: { types: string[]; modifiers: string[] },
): string[] {
  const read: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    line += data[at]!;
    character = (data[at] === 0 ? character : 0) + data[at + 1]!;
    const range: Range = { start: { line, character }, end: { line, character: character + data[at + 2]! } };
    const marks = legend.modifiers.filter((_, bit) => (data[at + 4]! & (1 << bit)) !== 0);
    read.push(`${line + 1} ${[legend.types[data[at + 3]!]!, ...marks].join('*')}: ${wordsIn(text, range)}`);
  }
  return read;
}

describe('Colours by meaning', () => {
  const legendOf = ({ initialized }: Session) => {
    const { legend } = initialized.capabilities.semanticTokensProvider!;
    return { types: legend.tokenTypes, modifiers: legend.tokenModifiers };
  };
  const all = async (session: Session, text: string): Promise<string[]> => {
    const tokens = await session.client.sendRequest(SemanticTokensRequest.type, { textDocument });
    return readTokens(tokens!, text, legendOf(session));
  };

  it('tell citations, dates, owners, deadlines and references from the words around', async () => {
    assert.deepEqual(await all(await opened(), CROSS_PLAN), [
      '8 date: ngày 05 tháng 6 năm 2026',
      '13 citation*conflict: Thông báo số 45-TB/TU',
      '15 citation*definition: Quyết định số 88-QĐ/TU',
      '15 date: ngày 12/3/2026',
      '17 citation*definition*conflict: Thông báo số 45-TB/TU',
      '17 date: ngày 07/5/2026',
      '21 citation*conflict: Thông báo số 45-TB/TU',
      '31 citation*conflict: Thông báo số 45-KL/TU',
      '31 date: ngày 07/5/2026',
      '33 owner: Văn phòng Đảng ủy',
      '37 reference: mục II.1',
      '37 reference: điểm a mục 1.1',
      '39 owner: Ban Tuyên giáo và Dân vận',
      '41 deadline: trước ngày 30/9/2026',
      '41 deadline: trong quý IV/2026',
      '45 reference: mục II',
      '47 citation: Quyết định số 88-QĐ/TU',
    ]);
  });

  it('stay on their lines where a citation runs over a page break, in a decomposed draft too', async () => {
    const text = 'Thực hiện Thông báo\r\n\r\n2\r\n\r\nsố 45-TB/TU, ngày 07/5/2026 của Tỉnh ủy.\r\n'.normalize('NFD');
    assert.deepEqual(
      (await all(await opened(text), text)).map((one) => one.normalize('NFC')),
      ['1 citation*definition: Thông báo', '5 citation*definition: số 45-TB/TU', '5 date: ngày 07/5/2026'],
    );
  });

  it('can be asked for a stretch', async () => {
    const session = await opened();
    const tokens = await session.client.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range: { start: { line: 14, character: 0 }, end: { line: 16, character: 0 } },
    });
    assert.deepEqual(readTokens(tokens!, CROSS_PLAN, legendOf(session)), [
      '15 citation*definition: Quyết định số 88-QĐ/TU',
      '15 date: ngày 12/3/2026',
    ]);
  });

  it('come as a difference after an edit, which makes the same of the old ones', async () => {
    const session = await opened();
    const { client } = session;
    const first = (await client.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
    let text = CROSS_PLAN;
    let known = [...first.data];
    let { resultId } = first;
    for (const [at, piece] of ['ngày 12/3/2026', 'Giao Văn phòng', '', 'Thông báo số 9-TB/TU '].entries()) {
      const position = caretIn(text, ['|Quyết định số 88-QĐ/TU, ', '|Lập bảng', '|số 45-TB/TU;', '|Các chi bộ'][at]!);
      const removed = at === 2 ? 12 : 0;
      const range = { start: position, end: { ...position, character: position.character + removed } };
      await session.change(at + 2, [{ range, text: piece }]);
      const document = TextDocument.create(URI, 'duthao', 1, text);
      text = TextDocument.applyEdits(document, [{ range, newText: piece }]);
      const delta = (await client.sendRequest(SemanticTokensDeltaRequest.type, {
        textDocument,
        previousResultId: resultId!,
      })) as SemanticTokensDelta;
      for (const { start, deleteCount, data } of delta.edits)
        known = [...known.slice(0, start), ...(data ?? []), ...known.slice(start + deleteCount)];
      resultId = delta.resultId;
      const fresh = await opened(text);
      const whole = await fresh.client.sendRequest(SemanticTokensRequest.type, { textDocument });
      assert.deepEqual(known, whole?.data, piece);
    }
    const nothing = (await client.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: resultId!,
    })) as SemanticTokensDelta;
    assert.deepEqual(nothing.edits, []);
    const unknown = (await client.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: 'never told',
    })) as SemanticTokens;
    assert.deepEqual(unknown.data, known);
  });

  it('are none for a closed draft', async () => {
    const { client } = await opened();
    assert.deepEqual(await client.sendRequest(SemanticTokensRequest.type, CLOSED), { data: [] });
  });
});

describe('Words above a line', () => {
  const lenses = async (session: Session): Promise<CodeLens[]> =>
    (await session.client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const titles = (found: readonly CodeLens[]) =>
    found.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);
  const TITLES = [
    '13: 45-TB/TU, 45-KL/TU: viện dẫn 4 chỗ, ghi không thống nhất',
    '15: 88-QĐ/TU: viện dẫn 2 chỗ',
    '25: 2 giải pháp · Văn phòng Đảng ủy · thiếu thời hạn',
    '35: 1 giải pháp · Ban Tuyên giáo và Dân vận · trước ngày 30/9/2026',
  ];

  it('say what each shortcoming has and lacks, and how often a document is cited', async () => {
    const found = await lenses(await opened());
    assert.deepEqual(titles(found), TITLES);
    assert.ok(found.every(({ command }) => command?.command === ''));
  });

  it('run the commands that the client has: go there, show the mentions', async () => {
    const session = await opened(CROSS_PLAN, { commands: ['duthao.showMentions', 'duthao.showShortcoming'] });
    const found = await lenses(session);
    const [, decision, shortcoming] = found.map(({ command }) => command!);
    assert.equal(decision?.command, 'duthao.showMentions');
    const [uri, position, mentions] = decision.arguments as [string, unknown, { range: Range }[]];
    assert.deepEqual([uri, position], [URI, caretIn(CROSS_PLAN, '|Quyết định số 88')]);
    assert.deepEqual(
      mentions.map(({ range }) => told(CROSS_PLAN, range)),
      ['15: Quyết định số 88-QĐ/TU, ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy', '47: Quyết định số 88-QĐ/TU'],
    );
    assert.equal(shortcoming?.command, 'duthao.showShortcoming');
    assert.deepEqual(shortcoming.arguments, [URI, caretIn(CROSS_PLAN, '1. |Việc lập')]);
  });

  it('can be turned off one by one, in English, and the client is told to ask again', async () => {
    const session = await opened();
    let refreshes = 0;
    session.client.onRequest(CodeLensRefreshRequest.type, () => {
      refreshes++;
    });
    const settings = { language: 'en', codeLens: { shortcomings: false } };
    await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: { duthao: settings } });
    await session.settled();
    assert.deepEqual(titles(await lenses(session)), [
      '13: 45-TB/TU, 45-KL/TU: cited in 4 places, in different ways',
      '15: 88-QĐ/TU: cited in 2 places',
    ]);
    assert.equal(refreshes, 1);
    const off = { codeLens: { shortcomings: true, documents: false } };
    await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: { duthao: off } });
    assert.deepEqual(titles(await lenses(session)), TITLES.slice(2));
  });

  it('stand above each row of a table too, and are none for a closed draft', async () => {
    const head = CROSS_PLAN.slice(0, CROSS_PLAN.indexOf('1. Việc'));
    const session = await opened(
      `${head}| TT | Hạn chế | Giải pháp | Chủ trì | Thời hạn |\n|---|---|---|---|---|\n| 1 | Thu ngân sách còn chậm | Rà soát nguồn thu | UBND xã | |\n`,
    );
    assert.deepEqual(titles(await lenses(session)).slice(-1), ['27: 1 giải pháp · UBND xã · thiếu thời hạn']);
    assert.deepEqual(await session.client.sendRequest(CodeLensRequest.type, CLOSED), []);
  });
});

describe('Words behind words', () => {
  const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  const hints = async (session: Session, range = WHOLE): Promise<InlayHint[]> =>
    (await session.client.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
  const shown = (found: readonly InlayHint[], text = CROSS_PLAN) =>
    found.map(({ position, label }) => {
      const before = wordsIn(text, {
        start: { ...position, character: Math.max(0, position.character - 9) },
        end: position,
      });
      return `${position.line + 1}: …${before} [${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}]`;
    });

  it('tell the weekday of a day and the title of a section, not the weekday of a cited document', async () => {
    const found = await hints(await opened());
    assert.deepEqual(shown(found), [
      '8: … năm 2026 [thứ Sáu]',
      '37: … mục II.1 [Việc lập hồ sơ NTM còn chậm]',
      '37: …a mục 1.1 [Lập bảng theo dõi chung]',
      '41: …30/9/2026 [thứ Tư]',
      '45: …ện mục II [NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC]',
    ]);
    const label = found[1]!.label as { location: { uri: string; range: Range } }[];
    assert.deepEqual(label[0]!.location.range.start, caretIn(CROSS_PLAN, '|1. Việc'));
    assert.ok(found.every(({ tooltip }) => tooltip === 'Chỉ hiện trên màn hình, không có trong dự thảo.'));
  });

  it('are given for the lines that are asked about', async () => {
    const range = { start: { line: 38, character: 0 }, end: { line: 42, character: 0 } };
    assert.deepEqual(shown(await hints(await opened(), range)), ['41: …30/9/2026 [thứ Tư]']);
  });

  it('do not repeat a weekday that is typed', async () => {
    const text = 'Thứ Tư, ngày 30/9/2026 và ngày 31/9/2026, 01/10/2026.\n';
    assert.deepEqual(shown(await hints(await opened(text)), text), ['1: …1/10/2026 [thứ Năm]']);
  });

  it('can be turned off one by one, and the client is told to ask again', async () => {
    const session = await opened(CROSS_PLAN, { settings: { inlayHints: { weekdays: false } } });
    let refreshes = 0;
    session.client.onRequest(InlayHintRefreshRequest.type, () => {
      refreshes++;
    });
    assert.equal((await hints(session)).length, 3);
    const settings = { inlayHints: { weekdays: true, titles: false } };
    await session.client.sendNotification(DidChangeConfigurationNotification.type, { settings: { duthao: settings } });
    await session.settled();
    assert.equal((await hints(session)).length, 2);
    assert.equal(refreshes, 1);
    assert.deepEqual(await session.client.sendRequest(InlayHintRequest.type, { ...CLOSED, range: WHOLE }), []);
  });
});

describe('Folding by level', () => {
  it('nests: every fold lies inside the one around it, so that an editor can fold a level', async () => {
    const { client } = await opened();
    const folds = (await client.sendRequest(FoldingRangeRequest.type, { textDocument }))!;
    const open: number[] = [];
    const levels = new Map<number, number>();
    for (const { startLine, endLine } of folds) {
      while (open.length > 0 && open.at(-1)! < startLine) open.pop();
      assert.ok(open.length === 0 || endLine <= open.at(-1)!, `${startLine + 1}–${endLine + 1}`);
      open.push(endLine);
      levels.set(startLine + 1, open.length);
    }
    assert.deepEqual(
      [23, 25, 27].map((line) => levels.get(line)),
      [1, 2, 3],
    );
  });
});
