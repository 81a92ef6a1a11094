import {
  languages,
  Range,
  window,
  workspace,
  type DataTransfer,
  type Disposable,
  type DocumentSelector,
  type TextDocument,
} from 'vscode';
import { cleaned } from './pasted-text';
import { cleansPaste } from './settings';

/** What VS Code has from 1.97 on; the types here are those of the oldest VS Code that the extension runs in. */
interface PasteApi {
  registerDocumentPasteEditProvider?(
    selector: DocumentSelector,
    provider: {
      provideDocumentPasteEdits(
        document: TextDocument,
        ranges: readonly Range[],
        transfer: DataTransfer,
      ): Promise<undefined>;
    },
    metadata: { readonly providedPasteEditKinds: readonly unknown[]; readonly pasteMimeTypes: readonly string[] },
  ): Disposable;
}

/** The mark that the editor leaves on what was copied in it: that is a draft's own text. */
const OWN_MARKS = ['vscode-editor-data', 'application/vnd.code.copymetadata'];
/** What was pasted is in the document by then, in milliseconds. */
const PATIENCE = 3000;

/**
 * Cleans what is pasted into a draft from Word, a browser or a PDF. It is pasted as it is, and cleaned in a second step:
 * the first Ctrl+Z takes the cleaning back, and that alone. An older VS Code does not tell of pasting; there nothing is cleaned.
 */
export function cleanPastedText(selector: DocumentSelector): Disposable[] {
  const api = languages as PasteApi;
  if (api.registerDocumentPasteEditProvider === undefined) return [];
  return [
    api.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, ranges, transfer) {
          const isOwn = OWN_MARKS.some((mark) => transfer.get(mark) !== undefined);
          const plain = await transfer.get('text/plain')?.asString();
          if (plain === undefined || isOwn || ranges.length !== 1 || !cleansPaste(document.uri)) return undefined;
          const html = (await transfer.get('text/html')?.asString()) ?? '';
          const text = cleaned(plain, html);
          if (text !== withPlainEnds(plain)) whenPasted(document, plain, text);
          return undefined;
        },
      },
      { providedPasteEditKinds: [], pasteMimeTypes: ['text/plain', 'text/html'] },
    ),
  ];
}

/** Replaces the pasted text once it stands in the document. */
function whenPasted(document: TextDocument, plain: string, text: string): void {
  const pasted = withPlainEnds(plain);
  const over = (): void => {
    clearTimeout(timer);
    listening.dispose();
  };
  const listening = workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
    if (changed !== document || contentChanges.length === 0) return;
    const [change] = contentChanges;
    over();
    if (change === undefined || contentChanges.length > 1 || withPlainEnds(change.text) !== pasted) return;
    const start = document.offsetAt(change.range.start);
    const range = new Range(change.range.start, document.positionAt(start + change.text.length));
    const editor = window.visibleTextEditors.find((one) => one.document === document);
    void editor?.edit((edit) => edit.replace(range, text), { undoStopBefore: true, undoStopAfter: true });
  });
  const timer = setTimeout(over, PATIENCE);
}

function withPlainEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
