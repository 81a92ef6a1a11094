import { CompletionItemKind, InsertTextFormat, type CompletionItem, type CompletionList } from 'vscode-languageserver';
import { caretAt, suggestionsAt, type Suggestion } from '../../features/completion';
import { shorten } from '../../features/shorten';
import { fold } from '../../text/letters';
import { citedKey } from '../../workspace/cited-facts';
import { toRange } from '../convert';
import type { Answer, Desk } from '../desk';
import { readLaterItem, type LaterItem } from '../messages';
import type { OpenDraft } from '../open-draft';

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  document: CompletionItemKind.Reference,
  code: CompletionItemKind.Unit,
  organ: CompletionItemKind.Class,
  label: CompletionItemKind.Field,
  owner: CompletionItemKind.Class,
  date: CompletionItemKind.Event,
  line: CompletionItemKind.Text,
};

const LABEL_LENGTH = 70;
/** VS Code looks no further. */
const FILTER_LENGTH = 120;
const PATHS = 5;
const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** `textDocument/completion` and `completionItem/resolve` */
export const completion: Answer = {
  listen(desk) {
    desk.connection.onCompletion(
      desk.answerAbout('completion', NOTHING, (open, { position }) => {
        const { draft, document } = open;
        const { uri } = document;
        const found = suggestionsAt({
          caret: caretAt(draft, document.offsetAt(position)),
          today: desk.host.today(),
          words: desk.words,
          others: () => desk.known.others(uri),
        });
        // What is offered depends on every letter: whatever the client makes of marks, it asks again.
        return { isIncomplete: found.length > 0, items: found.map((one, at) => toItem(one, at, open)) };
      }),
    );
    desk.connection.onCompletionResolve(
      desk.answer('completionItem/resolve', (item) => {
        const later = readLaterItem(item.data);
        return later === undefined ? item : { ...item, documentation: documentationOf(later, desk) };
      }),
    );
  },
};

function toItem(
  { kind, insert, label, detail, span, symbol }: Suggestion,
  at: number,
  open: OpenDraft,
): CompletionItem {
  const { document } = open;
  const typed = open.draft.sourceOf(span);
  const item: CompletionItem = {
    label: shorten(label ?? insert, LABEL_LENGTH),
    kind: KINDS[kind],
    sortText: String(at).padStart(3, '0'),
    // Typed with marks or without them; decomposed letters fit nothing but themselves.
    filterText:
      typed === typed.normalize('NFC')
        ? `${insert.slice(0, FILTER_LENGTH / 2)} ${fold(insert)}`.slice(0, FILTER_LENGTH)
        : typed,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, span), newText: insert },
  };
  if (detail !== '') item.detail = detail;
  if (symbol !== undefined) item.data = { uri: document.uri, symbol, text: insert } satisfies LaterItem;
  return item;
}

/** All that would be put in, and which drafts cite it. */
function documentationOf({ uri, symbol, text }: LaterItem, desk: Desk): string {
  const paths = desk.known
    .others(uri)
    .filter(({ facts }) => facts.documents.some((one) => citedKey(one.symbol) === citedKey(symbol)))
    .map(({ path }) => path);
  return paths.length === 0 ? text : `${text}\n\n${desk.words.completion.citedIn(paths.slice(0, PATHS).join(' · '))}`;
}
