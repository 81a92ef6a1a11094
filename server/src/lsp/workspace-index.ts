import {
  FileChangeType,
  type CancellationToken,
  type FileEvent,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Words } from '../l10n/words';
import { Draft } from '../model/draft';
import { detached, factsOf } from '../workspace/draft-facts';
import { DraftIndex } from '../workspace/draft-index';
import { IGNORE_FILES, isDraftName, mayBeDraft, PROJECT_FILE } from '../workspace/draft-files';
import type { Background } from './background';
import { keyOf } from './uri';
import type { FoundDraft, WorkspaceDrafts } from './workspace-drafts';

/** Drafts that are larger are not remembered: to read them would hold up what somebody waits for. In bytes. */
const MOST_BYTES = 4 * 1_048_576;
/** Fewer drafts are read before anybody could look at a progress bar. */
const MANY = 20;
/** A draft is taken in by pieces of about so many characters, with a pause between them. */
const PIECE = 12_000;
/** So many files are listed before there is a pause. */
const LISTED_AT_ONCE = 50;

/** How far the work is, shown to whoever waits for it; `token` tells that nobody does any more. */
export interface ShownProgress extends WorkDoneProgressReporter {
  readonly token: CancellationToken;
}

/** What the index asks of the server around it. */
export interface IndexPort {
  readonly workspace: WorkspaceDrafts;
  readonly background: Background;
  readonly words: () => Words;
  /** Begins to show progress. */
  readonly progress: () => Promise<ShownProgress>;
  readonly log: (what: string, error: unknown) => void;
}

/** Keeps an index of the drafts of the open folders in step with the files: in the background, and idle when all is read. */
export class WorkspaceIndex {
  readonly drafts = new DraftIndex();
  /** All files that were found, by their keys; among them those whose text shows that they are no drafts. */
  private found = new Map<string, FoundDraft>();
  private readonly toRead = new Map<string, FoundDraft>();
  private listWanted = false;
  private working = false;
  private stopped = false;
  private progress: ShownProgress | undefined;
  private done = 0;

  constructor(private readonly port: IndexPort) {}

  /** True when there is nothing to do: then no timer runs either. */
  get isIdle(): boolean {
    return !this.working;
  }

  /** Looks at the folders again: when the server starts, and when other folders are open. */
  look(): void {
    if (this.port.workspace.folders.length === 0 && this.found.size === 0) return;
    this.listWanted = true;
    this.begin();
  }

  /** Takes in what happened to files. */
  filesChanged(changes: readonly FileEvent[]): void {
    for (const { uri, type } of changes) {
      const key = keyOf(uri);
      const known = this.found.get(key);
      if (type === FileChangeType.Deleted) this.forget(key);
      else if (known !== undefined) this.toRead.set(key, known);
      if (known === undefined && (type === FileChangeType.Created ? mayHoldDrafts(uri) : saysWhatToIgnore(uri)))
        this.listWanted = true;
    }
    this.begin();
  }

  /** Ends all work for good. */
  dispose(): void {
    this.stopped = true;
    this.leaveOff();
  }

  private forget(gone: string): void {
    const below = `${gone}/`;
    for (const key of this.found.keys())
      if (key === gone || key.startsWith(below)) {
        this.found.delete(key);
        this.toRead.delete(key);
        this.drafts.delete(key);
      }
  }

  private leaveOff(): void {
    this.listWanted = false;
    this.toRead.clear();
  }

  private begin(): void {
    if (this.working || this.stopped || !(this.listWanted || this.toRead.size > 0)) return;
    this.working = true;
    this.work()
      .catch((error: unknown) => {
        this.port.log('index', error);
        this.leaveOff();
      })
      .finally(() => {
        this.working = false;
        this.progress?.done();
        this.progress = undefined;
        this.done = 0;
      });
  }

  private async work(): Promise<void> {
    for (;;) {
      await this.port.background.pause();
      if (this.listWanted) await this.list();
      else if (this.toRead.size > 0) await this.readNext();
      else return;
    }
  }

  private async list(): Promise<void> {
    this.listWanted = false;
    const found = new Map<string, FoundDraft>();
    for await (const one of this.port.workspace.find()) {
      if (this.stopped) return;
      found.set(keyOf(one.uri), one);
      if (found.size % LISTED_AT_ONCE === 0) await this.port.background.pause();
    }
    for (const key of [...this.found.keys()]) if (!found.has(key)) this.forget(key);
    for (const [key, one] of found) if (!this.found.has(key)) this.toRead.set(key, one);
    this.found = found;
    // A client that is slow to show it holds nothing up.
    if (this.toRead.size > MANY && this.progress === undefined)
      this.showProgress().catch((error: unknown) => this.port.log('progress', error));
  }

  private async showProgress(): Promise<void> {
    const progress = await this.port.progress();
    if (!this.working || this.progress !== undefined) return;
    progress.begin(this.port.words().index.title, 0, `0/${this.toRead.size}`, true);
    progress.token.onCancellationRequested(() => this.leaveOff());
    this.progress = progress;
  }

  private async readNext(): Promise<void> {
    const [key, one] = this.toRead.entries().next().value!;
    this.toRead.delete(key);
    await this.read(key, one);
    this.done++;
    const all = this.done + this.toRead.size;
    this.progress?.report(Math.floor((100 * this.done) / all), `${this.done}/${all}`);
  }

  private async read(key: string, one: FoundDraft): Promise<void> {
    try {
      const reading = await this.port.workspace.read(one, MOST_BYTES);
      if (reading.kind === 'too-large') this.port.log('index', this.port.words().index.tooLarge(one.path));
      if (reading.kind !== 'draft' || !reading.decoded.ok) {
        this.drafts.delete(key);
        return;
      }
      const draft = await this.take(reading.decoded.text);
      const facts = detached(factsOf(draft));
      // It may have gone while it was read.
      if (this.found.has(key)) this.drafts.set(key, { uri: one.uri, path: one.path, facts });
    } catch (error) {
      this.port.log(one.path, error);
      this.drafts.delete(key);
    }
  }

  private async take(text: string): Promise<Draft> {
    const draft = new Draft('');
    for (const piece of piecesOf(text)) {
      const end = draft.tree.positionAt(draft.tree.length);
      draft.edit(end, end, piece);
      await this.port.background.pause();
    }
    return draft;
  }
}

/** Cuts a text behind line ends. */
function* piecesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const lineEnd = text.indexOf('\n', start + PIECE);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    yield text.slice(start, end);
    start = end;
  }
}

/** True for a draft by its name, for what may be one, and for what may be a folder with some in it. */
function mayHoldDrafts(uri: string): boolean {
  const name = nameOf(uri);
  return isDraftName(name) || mayBeDraft(name) || saysWhatToIgnore(uri) || !/.\.[a-z0-9]{1,5}$/i.test(name);
}

function saysWhatToIgnore(uri: string): boolean {
  const name = nameOf(uri);
  return name === PROJECT_FILE || IGNORE_FILES.includes(name);
}

function nameOf(uri: string): string {
  const key = keyOf(uri);
  return key.slice(key.lastIndexOf('/') + 1);
}
