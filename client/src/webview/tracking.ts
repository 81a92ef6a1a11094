import type { TrackingArrangement, TrackingView } from '../../../server/src/lsp/view-messages';
import type { FromPage, ToPage } from '../tracking/page-messages';

// The page of the tracking table. Words of the draft become text nodes and nothing else: no markup is ever made of them.

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

type Table = Extract<ToPage, { kind: 'table' }>;
type Row = TrackingView['groups'][number]['rows'][number];

const vscode = acquireVsCodeApi();
const grouping = byId('grouping', HTMLSelectElement);
const copyButton = byId('copy', HTMLButtonElement);
const saveButton = byId('save', HTMLButtonElement);
const summary = byId('summary', HTMLElement);
const content = byId('content', HTMLElement);
const done = byId('done', HTMLElement);
let shown: Table | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'table':
      showTable(data);
      break;
    case 'nothing':
      shown = undefined;
      label(data.words);
      summary.textContent = '';
      content.replaceChildren(make('p', data.text));
      toggle(false);
      break;
    case 'copies':
      void copy(data.html, data.text);
      break;
    case 'done':
      done.textContent = data.text;
      break;
  }
});

grouping.addEventListener('change', () => {
  if (shown) arrange({ ...shown.arrangement, groupBy: grouping.value as TrackingArrangement['groupBy'] });
});
copyButton.addEventListener('click', () => {
  vscode.postMessage({ kind: 'copy' });
});
saveButton.addEventListener('click', () => {
  vscode.postMessage({ kind: 'save' });
});
content.addEventListener('keydown', walk);
vscode.postMessage({ kind: 'ready' });

function showTable(message: Table): void {
  const focused = document.activeElement?.getAttribute('data-key');
  const { scrollX, scrollY } = window;
  shown = message;
  const { table, arrangement, words, uri } = message;
  vscode.setState({ uri, arrangement });
  label(words);
  grouping.replaceChildren(
    ...Object.entries(words.groupings).map(([value, text]) => {
      const option = make('option', text);
      option.value = value;
      option.selected = value === arrangement.groupBy;
      return option;
    }),
  );
  summary.textContent = table.summary;
  content.replaceChildren(tableOf(message));
  toggle(true);
  // Drawn anew while somebody reads it: the place and the key that had the focus stay.
  window.scrollTo(scrollX, scrollY);
  if (focused != null) content.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
}

function label(words: Table['words']): void {
  byId('grouping-label', HTMLElement).textContent = words.groupBy;
  copyButton.textContent = words.copy;
  saveButton.textContent = words.save;
}

function toggle(hasTable: boolean): void {
  for (const control of [grouping, copyButton, saveButton]) control.disabled = !hasTable;
}

function tableOf({ table, arrangement, words }: Table): HTMLTableElement {
  const drawn = document.createElement('table');
  drawn.setAttribute('aria-label', words.title);
  // In a narrow panel cells are no longer drawn as a table; who listens is to hear one all the same.
  drawn.setAttribute('role', 'table');
  const head = drawn.createTHead().insertRow();
  head.setAttribute('role', 'row');
  for (const { id, title } of table.columns) {
    const cell = make('th');
    cell.scope = 'col';
    cell.setAttribute('role', 'columnheader');
    cell.className = id;
    const isSorted = arrangement.sortBy === id;
    cell.setAttribute('aria-sort', !isSorted ? 'none' : arrangement.descending ? 'descending' : 'ascending');
    const button = make('button', title);
    button.dataset.key = `sort ${id}`;
    const arrow = make('span', isSorted ? (arrangement.descending ? '▼' : '▲') : '');
    arrow.setAttribute('aria-hidden', 'true');
    button.append(arrow);
    button.addEventListener('click', () => {
      arrange({ ...arrangement, sortBy: id, descending: isSorted && !arrangement.descending });
    });
    cell.append(button);
    head.append(cell);
  }
  for (const { title, rows } of table.groups) {
    const body = drawn.createTBody();
    if (title !== '') {
      const over = make('th', `${title} (${rows.length})`);
      over.scope = 'rowgroup';
      over.colSpan = table.columns.length;
      over.className = 'group';
      body.insertRow().append(over);
    }
    rows.forEach((row, at) => {
      body.append(rowOf(row, `${title} ${at}`, table, words));
    });
  }
  return drawn;
}

function rowOf(row: Row, key: string, table: TrackingView, words: Table['words']): HTMLTableRowElement {
  const drawn = document.createElement('tr');
  drawn.setAttribute('role', 'row');
  row.cells.forEach(({ lines, isMissing }, at) => {
    const cell = drawn.insertCell();
    const { id: column, title } = table.columns[at]!;
    cell.className = isMissing ? `${column} missing` : column;
    cell.dataset.title = title;
    cell.setAttribute('role', 'cell');
    if (column === 'statement') {
      const button = make('button', lines.join(' '));
      button.className = 'link';
      button.title = words.goTo;
      button.dataset.key = `row ${key}`;
      button.addEventListener('click', () => {
        vscode.postMessage({ kind: 'go-to', target: row.target });
      });
      cell.append(button);
    } else for (const line of lines) cell.append(make('div', line));
    if (column === 'deadline' && row.due !== 'other') {
      const mark = make('span', row.due === 'overdue' ? words.overdue : words.thisMonth);
      mark.className = `mark ${row.due}`;
      cell.append(mark);
    }
  });
  drawn.addEventListener('click', ({ target }) => {
    // A click anywhere in the row leads to the text; words that are being selected are not a click.
    if (target instanceof HTMLButtonElement || !(getSelection()?.isCollapsed ?? true)) return;
    vscode.postMessage({ kind: 'go-to', target: row.target });
  });
  return drawn;
}

function arrange(arrangement: TrackingArrangement): void {
  vscode.postMessage({ kind: 'arrange', arrangement });
}

/** Up, Down, Home and End go from row to row. */
function walk(event: KeyboardEvent): void {
  const links = [...content.querySelectorAll<HTMLElement>('button.link')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined) return;
  links[to]?.focus();
  event.preventDefault();
}

/** Puts the table on the clipboard: Word takes the one form, Excel either, an editor the text. */
async function copy(html: string, text: string): Promise<void> {
  let asTable = true;
  try {
    const forms = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  } catch {
    // Where a page may not write, the extension writes the text.
    asTable = false;
  }
  vscode.postMessage({ kind: 'copied', asTable });
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no #${id}`);
  return found;
}
