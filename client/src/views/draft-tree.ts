import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Position,
  type ProviderResult,
  type Range,
  type TreeDataProvider,
} from 'vscode';
import type { ViewRow } from '../../../server/src/lsp/view-messages';

const warning = new ThemeColor('list.warningForeground');

/** The picture of each row: what is missing in the colour of warnings, so that the shape alone says it too. */
const icons: Readonly<Record<ViewRow['icon'], ThemeIcon>> = {
  complete: new ThemeIcon('pass', new ThemeColor('testing.iconPassed')),
  incomplete: new ThemeIcon('warning', warning),
  'no-solution': new ThemeIcon('lightbulb', warning),
  'no-owner': new ThemeIcon('person', warning),
  'no-deadline': new ThemeIcon('calendar', warning),
  solutions: new ThemeIcon('checklist'),
  solution: new ThemeIcon('circle-small-filled'),
  owner: new ThemeIcon('person'),
  supporter: new ThemeIcon('organization'),
  deadline: new ThemeIcon('calendar'),
  document: new ThemeIcon('file-text'),
  conflict: new ThemeIcon('warning', warning),
  mention: new ThemeIcon('quote'),
  'deviating-mention': new ThemeIcon('quote', warning),
};

/** The rows of a view. VS Code is handed their names alone, so that what is unfolded stays so however often the rows are made anew. */
export class DraftTree implements TreeDataProvider<string> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private roots: readonly ViewRow[] = [];
  private readonly rows = new Map<string, ViewRow>();
  private readonly parents = new Map<string, string>();
  private shown = '[]';

  /** @param command of VS Code that goes to the text of a row, which is handed the name of the row */
  constructor(private readonly command: string) {}

  /** Shows other rows. Nothing is drawn again when they look the same and only stand elsewhere in the text. */
  show(rows: readonly ViewRow[]): void {
    this.roots = rows;
    this.rows.clear();
    this.parents.clear();
    this.keep(rows, undefined);
    const shown = JSON.stringify(rows, (key, value: unknown) =>
      key === 'target' || key === 'extent' ? undefined : value,
    );
    if (shown === this.shown) return;
    this.shown = shown;
    this.changed.fire();
  }

  /** Where a row leads to; undefined for one that is no more. */
  targetOf(id: string): ViewRow['target'] | undefined {
    return this.rows.get(id)?.target;
  }

  /** The row whose part of the text holds a position; the innermost one. */
  rowAt(position: Position, toRange: (range: ViewRow['target']) => Range): string | undefined {
    let found: string | undefined;
    for (const { id, extent } of this.rows.values())
      if (extent !== undefined && toRange(extent).contains(position)) found = id;
    return found;
  }

  /** True when one row is another, or stands somewhere below it. */
  isBelow(id: string, other: string): boolean {
    let at: string | undefined = id;
    while (at !== undefined && at !== other) at = this.parents.get(at);
    return at === other;
  }

  getChildren(id?: string): string[] {
    return (id === undefined ? this.roots : (this.rows.get(id)?.children ?? [])).map((row) => row.id);
  }

  getParent(id: string): ProviderResult<string> {
    return this.parents.get(id);
  }

  getTreeItem(id: string): TreeItem {
    const row = this.rows.get(id);
    if (row === undefined) return new TreeItem('');
    const item = new TreeItem(
      row.highlight === undefined ? row.label : { label: row.label, highlights: [row.highlight] },
      row.children !== undefined ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.id = id;
    item.description = row.description;
    item.tooltip = new MarkdownString().appendText(row.tooltip ?? row.label);
    item.iconPath = icons[row.icon];
    item.accessibilityInformation = { label: row.spoken };
    item.command = { command: this.command, title: '', arguments: [id] };
    return item;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private keep(rows: readonly ViewRow[], parent: string | undefined): void {
    for (const row of rows) {
      this.rows.set(row.id, row);
      if (parent !== undefined) this.parents.set(row.id, parent);
      this.keep(row.children ?? [], row.id);
    }
  }
}
