import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  HoverRequest,
  MarkupKind,
  ReferencesRequest,
  type ClientCapabilities,
  type DefinitionLink,
  type Location,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver-protocol/node';
import { PULLING } from './support/capabilities';
import { CROSS_PLAN } from './support/cross-plan';
import { caretIn, told, wordsIn } from './support/places';
import { Session, URI } from './support/session';

/** A client like VS Code's. */
const LINKING: ClientCapabilities = {
  ...PULLING,
  textDocument: {
    ...PULLING.textDocument,
    definition: { linkSupport: true },
    hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
  },
};

/** A draft in a session, asked about places in it. */
class Asked {
  private constructor(
    readonly session: Session,
    readonly text: string,
  ) {}

  static async of(text = CROSS_PLAN, capabilities: ClientCapabilities = LINKING, settings?: unknown): Promise<Asked> {
    const session = await Session.start({ capabilities, rules: [], initializationOptions: { settings } });
    await session.open(text);
    return new Asked(session, text);
  }

  private about(piece: string, nth?: number) {
    return { textDocument: { uri: URI }, position: caretIn(this.text, piece, nth) };
  }

  async definition(piece: string, nth?: number): Promise<string | null> {
    const links = await this.session.client.sendRequest(DefinitionRequest.type, this.about(piece, nth));
    if (links === null) return null;
    const [link, ...others] = links as DefinitionLink[];
    assert.ok(link && others.length === 0);
    assert.equal(link.targetUri, URI);
    const from = wordsIn(this.text, link.originSelectionRange!);
    return `${from} → ${told(this.text, link.targetSelectionRange)}`;
  }

  async references(piece: string, { nth = 1, all = true } = {}): Promise<string[]> {
    const found = await this.session.client.sendRequest(ReferencesRequest.type, {
      ...this.about(piece, nth),
      context: { includeDeclaration: all },
    });
    return (found ?? []).map(({ range }) => told(this.text, range));
  }

  async highlights(piece: string, nth?: number): Promise<string[]> {
    const found = await this.session.client.sendRequest(DocumentHighlightRequest.type, this.about(piece, nth));
    return (found ?? []).map(
      ({ range, kind }) => `${kind === DocumentHighlightKind.Write ? '*' : ''}${told(this.text, range)}`,
    );
  }

  async hover(piece: string, nth?: number): Promise<string | null> {
    const found = await this.session.client.sendRequest(HoverRequest.type, this.about(piece, nth));
    return found === null ? null : (found.contents as MarkupContent).value;
  }
}

describe('Going to where a thing is said', () => {
  it('leads from any mention of a document to the first that has its date and issuer', async () => {
    const asked = await Asked.of();
    const full = '17: Thông báo số 45-TB/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy';
    assert.equal(await asked.definition('Thông báo số 45-|TB/TU;'), `Thông báo số 45-TB/TU → ${full}`);
    assert.match((await asked.definition('Thông báo số 45-KL/TU|')) ?? '', /→ 17: Thông báo số 45-TB/);
    assert.match((await asked.definition('mục 3 của Quyết định số |88')) ?? '', /→ 15: Quyết định số 88-QĐ\/TU, ngày/);
  });

  it('leads from the first full mention to itself, so that an editor shows the mentions instead', async () => {
    const asked = await Asked.of();
    const full = 'Thông báo số 45-TB/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy';
    assert.equal(await asked.definition(`Thực hiện Thông |báo`), `${full} → 17: ${full}`);
  });

  it('leads from a reference to the heading of the section', async () => {
    const asked = await Asked.of();
    assert.equal(await asked.definition('mục II|.1'), 'mục II.1 → 25: 1. Việc lập hồ sơ NTM còn chậm');
    assert.equal(await asked.definition('điểm |a mục'), 'điểm a mục 1.1 → 29: a) Lập bảng theo dõi chung;');
    assert.equal(await asked.definition('thực hiện |mục II nêu'), 'mục II → 23: II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC');
  });

  it('covers the whole section, as an editor previews it', async () => {
    const asked = await Asked.of();
    const [link] = (await asked.session.client.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: URI },
      position: caretIn(CROSS_PLAN, 'mục II|.1'),
    })) as DefinitionLink[];
    const words = wordsIn(CROSS_PLAN, link!.targetRange);
    assert.ok(words.startsWith('1. Việc lập'), words);
    assert.ok(words.endsWith('1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.'), words);
  });

  it('does not lead from a place of another paper, from a date or from a plain word', async () => {
    const asked = await Asked.of();
    assert.equal(await asked.definition('mục |3 của'), null);
    assert.equal(await asked.definition('ngày 30/9|/2026'), null);
    assert.equal(await asked.definition('Các chi |bộ'), null);
  });

  it('leads from an abbreviation to the words in full', async () => {
    const asked = await Asked.of();
    assert.equal(await asked.definition('hồ sơ NT|M'), 'NTM → 21: nông thôn mới (NTM');
  });

  it('is a plain location for a client that knows no links', async () => {
    const asked = await Asked.of(CROSS_PLAN, PULLING);
    const found = await asked.session.client.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: URI },
      position: caretIn(CROSS_PLAN, 'mục II|.1'),
    });
    assert.equal(told(CROSS_PLAN, (found as Location).range), '25: 1. Việc lập hồ sơ NTM còn chậm');
  });
});

describe('Finding all mentions', () => {
  const notice = [
    '13: Thông báo số 45-TB/TU',
    '17: Thông báo số 45-TB/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy',
    '21: Thông báo số 45-TB/TU của Ban Thường vụ Tỉnh ủy',
    '31: Thông báo số 45-KL/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy',
  ];

  it('lists those of a document, whichever of them is asked about, with and without the full one', async () => {
    const asked = await Asked.of();
    for (const piece of ['số 45-|TB/TU;', 'số 45-|KL/TU']) assert.deepEqual(await asked.references(piece), notice);
    assert.deepEqual(await asked.references('số 45-|TB/TU;', { all: false }), notice.toSpliced(1, 1));
  });

  it('lists what refers to a section, asked from a reference, from its number and from its heading', async () => {
    const asked = await Asked.of();
    const first = ['25: 1.', '37: mục II.1'];
    assert.deepEqual(await asked.references('mục II|.1'), first);
    assert.deepEqual(await asked.references('|1. Việc lập'), first);
    assert.deepEqual(await asked.references('hồ sơ NTM còn |chậm'), first);
    assert.deepEqual(await asked.references('II- NỘI |DUNG', { all: false }), ['45: mục II']);
  });

  it('finds nothing for a plain word, a place that is not there and a closed draft', async () => {
    const asked = await Asked.of();
    assert.deepEqual(await asked.references('Các chi |bộ'), ['47: 2.']);
    assert.deepEqual(await asked.references('Lê Văn |Mẫu'), []);
    const ask = (position: Position, uri = URI) => ({ textDocument: { uri }, position });
    const { client } = asked.session;
    for (const position of [
      { line: 9999, character: 0 },
      { line: 3, character: 9999 },
    ]) {
      assert.equal(await client.sendRequest(HoverRequest.type, ask(position)), null);
      assert.equal(await client.sendRequest(DefinitionRequest.type, ask(position)), null);
      assert.deepEqual(await client.sendRequest(DocumentHighlightRequest.type, ask(position)), []);
    }
    const closed = ask({ line: 0, character: 0 }, 'file:///ho-so/khong-mo.duthao');
    assert.equal(await client.sendRequest(HoverRequest.type, closed), null);
    assert.equal(await client.sendRequest(DefinitionRequest.type, closed), null);
    assert.deepEqual(await client.sendRequest(DocumentHighlightRequest.type, closed), []);
    const context = { includeDeclaration: true };
    assert.deepEqual(await client.sendRequest(ReferencesRequest.type, { ...closed, context }), []);
  });
});

describe('Highlighting what is the same', () => {
  it('marks all mentions of a document, the full one stronger', async () => {
    const asked = await Asked.of();
    assert.deepEqual(await asked.highlights('số 88-|QĐ/TU.'), [
      '*15: Quyết định số 88-QĐ/TU, ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy',
      '47: Quyết định số 88-QĐ/TU',
    ]);
  });

  it('marks the number of a section and what refers to it, and all uses of an abbreviation', async () => {
    const asked = await Asked.of();
    assert.deepEqual(await asked.highlights('|II- NỘI'), ['*23: II-', '45: mục II']);
    assert.deepEqual(await asked.highlights('hồ sơ |NTM'), ['*21: NTM', '25: NTM']);
  });

  it('leaves plain words to the editor', async () => {
    const asked = await Asked.of();
    assert.deepEqual(await asked.highlights('bảng theo |dõi'), []);
  });
});

describe('Pointing at a thing', () => {
  it('tells of a cited document: in full, its days and issuers, its mentions, and on what they disagree', async () => {
    const asked = await Asked.of();
    assert.equal(
      await asked.hover('Thông báo số 45-|KL/TU'),
      [
        '**Thông báo số 45-TB/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy**',
        'Ngày ban hành: 07/5/2026 (thứ Năm)',
        'Cơ quan ban hành: Ban Thường vụ Tỉnh ủy',
        `Viện dẫn 4 chỗ: [dòng 13](<${URI}#L13>), [dòng 17](<${URI}#L17>), [dòng 21](<${URI}#L21>), [dòng 31](<${URI}#L31>)`,
        `**Ghi không thống nhất ký hiệu:** 45-TB/TU ([dòng 13](<${URI}#L13>), [dòng 17](<${URI}#L17>), [dòng 21](<${URI}#L21>)); 45-KL/TU ([dòng 31](<${URI}#L31>)). Kiểm tra lại bản gốc.`,
      ].join('\n\n'),
    );
  });

  it('tells what a section is about, with the state of the shortcoming that it states', async () => {
    const asked = await Asked.of();
    assert.equal(
      await asked.hover('mục II|.1'),
      [
        `[II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC](<${URI}#L23>)`,
        `[**1. Việc lập hồ sơ NTM còn chậm**](<${URI}#L25>)`,
        '2 giải pháp · Văn phòng Đảng ủy · thiếu thời hạn',
        `[1.1. Giải pháp khắc phục:](<${URI}#L27>)`,
        `[1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.](<${URI}#L33>)`,
        'Được viện dẫn 1 chỗ trong dự thảo',
      ].join('\n\n'),
    );
  });

  it('tells the weekday of a day, how far it is from the day of the draft, and the days of a quarter', async () => {
    const asked = await Asked.of();
    assert.equal(
      await asked.hover('30/9|/2026'),
      '**Ngày 30/9/2026 là thứ Tư**\n\nSau ngày của dự thảo (05/6/2026) 117 ngày',
    );
    assert.equal(await asked.hover('quý |IV'), 'Từ ngày 01/10/2026 (thứ Năm) đến hết ngày 31/12/2026 (thứ Năm)');
    assert.equal(await asked.hover('ngày 05 |tháng 6'), '**Ngày 05/6/2026 là thứ Sáu**');
  });

  it('tells what an abbreviation stands for, and where that is said', async () => {
    const asked = await Asked.of();
    assert.equal(
      await asked.hover('hồ sơ |NTM'),
      `**NTM**: nông thôn mới\n\nViết tắt được giải thích ở [dòng 21](<${URI}#L21>)`,
    );
    const other = await Asked.of('Giao UBND xã thực hiện.\n');
    assert.equal(
      await other.hover('UB|ND'),
      '**UBND**: Ủy ban nhân dân\n\nCách viết tắt thường dùng; dự thảo chưa giải thích',
    );
  });

  it('says nothing of plain words and of the draft’s own number, and speaks English where that is chosen', async () => {
    const asked = await Asked.of(CROSS_PLAN, LINKING, { language: 'en' });
    assert.equal(await asked.hover('bảng theo |dõi'), null);
    assert.equal(await asked.hover('Số 14-|KH'), null);
    assert.match((await asked.hover('30/9|/2026')) ?? '', /^\*\*30\/9\/2026 is a Wednesday\*\*/);
  });

  it('is plain text for a client that reads no Markdown', async () => {
    const asked = await Asked.of(CROSS_PLAN, PULLING);
    const found = await asked.session.client.sendRequest(HoverRequest.type, {
      textDocument: { uri: URI },
      position: caretIn(CROSS_PLAN, 'hồ sơ |NTM'),
    });
    assert.deepEqual(found!.contents, {
      kind: MarkupKind.PlainText,
      value: 'NTM: nông thôn mới\nViết tắt được giải thích ở dòng 21',
    });
  });
});

describe('Citations and references as they are really typed', () => {
  it('are found in a decomposed draft with Windows line ends, and the places are those of the typed text', async () => {
    const typed = CROSS_PLAN.normalize('NFD').replaceAll('\n', '\r\n');
    const asked = await Asked.of(typed);
    const nfd = (words: string) => words.normalize('NFD');
    assert.equal(await asked.definition(nfd('mục II|.1')), nfd('mục II.1 → 25: 1. Việc lập hồ sơ NTM còn chậm'));
    assert.equal((await asked.references(nfd('số 45-|TB/TU;'))).length, 4);
    assert.match((await asked.hover(nfd('Thông báo số 45-|KL/TU'))) ?? '', /^\*\*Thông báo số 45-TB\/TU/);
  });

  it('are found across a page break, and in a table', async () => {
    const broken = 'Thực hiện Thông báo số 45-TB/TU, ngày 07/5/2026\n\n2\n\ncủa Ban Thường vụ Tỉnh ủy.\n';
    const asked = await Asked.of(`${broken}\nXem Thông báo số 45-TB/TU.\n`);
    assert.equal(
      await asked.definition('Xem Thông |báo'),
      'Thông báo số 45-TB/TU → 1: Thông báo số 45-TB/TU, ngày 07/5/2026\n\n2\n\ncủa Ban Thường vụ Tỉnh ủy',
    );
    const table = await Asked.of(
      'KẾ HOẠCH\n\nI- MỤC ĐÍCH\n\nII- GIẢI PHÁP\n\n| TT | Giải pháp |\n|---|---|\n| 1 | Như Mục I |\n',
    );
    assert.equal(await table.definition('Như Mục| I'), 'Mục I → 3: I- MỤC ĐÍCH');
  });

  it('follow the text as it is typed', async () => {
    const asked = await Asked.of();
    await asked.session.change(2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Lời dẫn\n\n' },
    ]);
    const found = await asked.session.client.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: URI },
      position: caretIn(`Lời dẫn\n\n${CROSS_PLAN}`, 'số 88-|QĐ/TU.'),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found?.map(({ range }) => range.start.line),
      [16, 48],
    );
  });
});
