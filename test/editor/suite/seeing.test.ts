import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeDrafts, writeDraft } from './support/drafts';
import { untilFound } from './support/findings';

const TEXT = `KẾ HOẠCH
khắc phục tồn tại, hạn chế sau giám sát

- Căn cứ Thông báo số 45-TB/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy.

I- MỤC ĐÍCH

Thực hiện nghiêm Thông báo số 45-TB/TU.

II- NỘI DUNG VÀ GIẢI PHÁP KHẮC PHỤC

1. Việc lập hồ sơ còn chậm

1.1. Giải pháp khắc phục: Lập bảng theo dõi chung.

1.2. Cơ quan chủ trì: Văn phòng Đảng ủy.

2. Công tác tuyên truyền còn hình thức

2.1. Giải pháp khắc phục: Như mục II.1 nêu trên.

2.2. Cơ quan chủ trì: Ban Tuyên giáo và Dân vận.

2.3. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2026, báo cáo ngày 7/9/2026.
`;

/** Asks VS Code, which asks the server, as its own commands do. */
async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(`vscode.execute${command}`, ...args);
}

describe('What VS Code shows of a draft', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  /** The position of the caret in words: `Thông báo số |45`. */
  const caret = (words: string): vscode.Position => {
    const at = document.getText().indexOf(words.replace('|', ''));
    assert.ok(at >= 0, words);
    return document.positionAt(at + words.indexOf('|'));
  };
  const said = (range: vscode.Range): string => `${range.start.line + 1}: ${document.getText(range)}`;
  const whole = (): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0);

  before(async () => {
    editor = await writeDraft('Xem và đi lại (thử).duthao', TEXT);
    ({ document } = editor);
    await untilFound(document, 'date/padding');
  });
  after(closeDrafts);

  it('goes to definitions and finds references', async () => {
    const [link] = await ask<vscode.LocationLink[]>('DefinitionProvider', document.uri, caret('Như mục II|.1'));
    assert.equal(said(link!.targetSelectionRange!), '12: 1. Việc lập hồ sơ còn chậm');
    const found = await ask<vscode.Location[]>('ReferenceProvider', document.uri, caret('nghiêm Thông |báo'));
    // Other drafts of the folder cite it too; those that are there depend on the tests before.
    const own = found.filter(({ uri }) => uri.toString() === document.uri.toString());
    assert.deepEqual(
      own.map(({ range }) => said(range)),
      ['4: Thông báo số 45-TB/TU, ngày 07/5/2026 của Ban Thường vụ Tỉnh ủy', '8: Thông báo số 45-TB/TU'],
    );
  });

  it('highlights mentions and tells of them when they are pointed at', async () => {
    const marks = await ask<vscode.DocumentHighlight[]>('DocumentHighlights', document.uri, caret('nghiêm Thông |báo'));
    assert.deepEqual(
      marks.map(({ kind }) => kind),
      [vscode.DocumentHighlightKind.Write, vscode.DocumentHighlightKind.Read],
    );
    const [hover] = await ask<vscode.Hover[]>('HoverProvider', document.uri, caret('nghiêm Thông |báo'));
    const [words] = hover!.contents as vscode.MarkdownString[];
    assert.match(words!.value, /^\*\*Thông báo số 45-TB\/TU, ngày 07\/5\/2026 của Ban Thường vụ Tỉnh ủy\*\*/);
    assert.match(words!.value, /Viện dẫn 2 chỗ: \[dòng 4\]\(<[a-z-]+:\/\//);
  });

  it('grows the selection, links references and colours by meaning', async () => {
    const [selection] = await ask<vscode.SelectionRange[]>('SelectionRangeProvider', document.uri, [
      caret('Như mục |II.1'),
    ]);
    const steps: string[] = [];
    for (let at: vscode.SelectionRange | undefined = selection; at; at = at.parent)
      steps.push(document.getText(at.range));
    assert.ok(
      steps.includes('mục II.1') &&
        steps.includes('Như mục II.1 nêu trên.'.replace('Như', '2.1. Giải pháp khắc phục: Như')),
    );
    const links = await ask<vscode.DocumentLink[]>('LinkProvider', document.uri);
    assert.deepEqual(
      links.map(({ range, target }) => [said(range), target?.fragment]),
      [['20: mục II.1', 'L12']],
    );
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    assert.deepEqual(legend.tokenTypes, ['citation', 'reference', 'date', 'owner', 'deadline']);
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens.data.length > 5 * 6);
  });

  it('shows lenses that can be clicked, and hints', async () => {
    const lenses = await ask<vscode.CodeLens[]>('CodeLensProvider', document.uri);
    assert.deepEqual(
      lenses.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`),
      [
        '4: 45-TB/TU: viện dẫn 2 chỗ',
        '12: 1 giải pháp · Văn phòng Đảng ủy · thiếu thời hạn',
        '18: 1 giải pháp · Ban Tuyên giáo và Dân vận · trước ngày 30/9/2026',
      ],
    );
    const { command, arguments: args } = lenses[1]!.command!;
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 11);
    const hints = await ask<vscode.InlayHint[]>('InlayHintProvider', document.uri, whole());
    assert.deepEqual(
      hints.map(({ position, label }) => `${position.line + 1} ${typeof label === 'string' ? label : label[0]?.value}`),
      ['20 Việc lập hồ sơ còn chậm', '24 thứ Tư', '24 thứ Hai'],
    );
  });

  it('folds by level and keeps the section in sight by the outline', async () => {
    const folds = await ask<vscode.FoldingRange[]>('FoldingRangeProvider', document.uri);
    assert.deepEqual(
      folds.map(({ start, end }) => [start + 1, end + 1]),
      [
        [1, 2],
        [6, 8],
        [10, 24],
        [12, 16],
        [18, 24],
      ],
    );
    const settings = vscode.workspace.getConfiguration('editor', document);
    assert.equal(settings.get('stickyScroll.enabled'), true);
    assert.equal(settings.get('stickyScroll.defaultModel'), 'outlineModel');
  });

  it('moves by commands', async () => {
    const go = async (id: string): Promise<number> => {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand(id);
      return vscode.window.activeTextEditor!.selection.active.line + 1;
    };
    editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(5, 0, 5, 0);
    assert.equal(await go('duthao.nextSection'), 10);
    assert.equal(await go('duthao.nextIncompleteShortcoming'), 12);
    assert.equal(await go('duthao.parentSection'), 10);
    assert.equal(await go('duthao.previousSection'), 6);
    assert.equal(await go('duthao.nextFindingOfSameKind'), await go('duthao.previousFindingOfSameKind'));
  });

  it('has keys that VS Code does not use in an editor itself', async () => {
    const { keybindings } = (
      vscode.extensions.getExtension('duthao.duthao-vscode')!.packageJSON as {
        contributes: { keybindings: { command: string; key: string }[] };
      }
    ).contributes;
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const rows = JSON.parse(
      defaults
        .getText()
        .split('\n')
        .filter((line) => !line.trimStart().startsWith('//'))
        .join('\n'),
    ) as { key: string; command: string; when?: string }[];
    assert.ok(rows.length > 500, String(rows.length));
    const taken = keybindings.flatMap(({ command, key }) => {
      const others = rows.filter(
        (row) =>
          row.key === key &&
          !row.command.startsWith('duthao.') &&
          // Opens a list of other machines to work on: whoever writes drafts has none.
          row.command !== 'workbench.action.remote.showMenu' &&
          !/Focus|Visible|InView|inDebug|inChat|inQuickInput|accessibleView/.test(row.when ?? ''),
      );
      return others.map((row) => `${key} of ${command}: ${row.command} (${row.when ?? ''})`);
    });
    assert.deepEqual(taken, []);
  });
});
