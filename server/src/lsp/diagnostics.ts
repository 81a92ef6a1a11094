import {
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { Finding } from '../analysis/finding';
import { stateOfDraft, stateText } from '../features/status';
import { wordsIn } from '../l10n/words';
import { toDiagnostic, type Presentation } from './convert';
import type { Clock } from './host';
import type { DraftStatus } from './messages';
import type { OpenDraft } from './open-draft';
import { sameDiagnostics, ShownFindings } from './shown-findings';

/** A client that does not ask is told when no edit has come for so long, and none waits to be read. In milliseconds. */
const PAUSE = 2;
/** In a flood of edits the pause that is waited for grows, up to this long: a hundred edits are answered two or three times. */
const LONGEST_PAUSE = 40;
/** Answers that follow one another faster than this are part of a flood: nobody types twenty letters in a second. */
const FLOOD = 50;
/** A first look is given so long to leave before the whole is examined; a client that asks is waited for longer. In milliseconds. */
const LEAVING = 10;
const ASKING = 100;
/** Timers may ring a little before their time. */
const LATE = 5;

/** Where findings go. */
export interface DiagnosticsPort {
  publish(params: PublishDiagnosticsParams): void;
  /** Tells the client to ask again. */
  refresh(): void;
  status(status: DraftStatus): void;
}

/** How findings are shown at the moment. */
export interface Showing {
  readonly presentation: Presentation;
  /** How long a new finding waits where somebody is typing, in milliseconds. */
  readonly patience: number;
}

/** What the client was told about one open draft, and what it will be told. */
interface Told {
  readonly open: OpenDraft;
  readonly findings: ShownFindings;
  items: readonly Diagnostic[] | undefined;
  resultId: string | undefined;
  /** What the beginning of a long draft has shown, until the whole is examined. */
  first: readonly Diagnostic[] | undefined;
  status: string | undefined;
  /** When findings were last published, and what pause was waited for. */
  publishedAt: number;
  pause: number;
  /** Take back what is planned. */
  settling: (() => void) | undefined;
  looking: (() => void) | undefined;
}

/**
 * Tells the client what was found in the open drafts: by pull where it asks by itself, else by push, never both.
 * Nothing runs while nobody types: the two timers are set by an edit, and by a finding held back.
 */
export class Diagnostics {
  private readonly told = new Map<string, Told>();
  private results = 0;

  constructor(
    private readonly port: DiagnosticsPort,
    private readonly clock: Clock,
    private readonly showing: () => Showing,
  ) {}

  opened(open: OpenDraft): void {
    this.forget(open.document.uri);
    const told: Told = {
      open,
      findings: new ShownFindings(open),
      items: undefined,
      resultId: undefined,
      first: this.firstLook(open),
      status: undefined,
      publishedAt: Number.NEGATIVE_INFINITY,
      pause: PAUSE,
      settling: undefined,
      looking: undefined,
    };
    this.told.set(open.document.uri, told);
    if (told.first === undefined) this.settle(told, 0);
    else if (this.pulls) this.settle(told, ASKING);
    else {
      const { uri, version } = open.document;
      this.port.publish({ uri, version, diagnostics: [...told.first] });
      this.settle(told, LEAVING);
    }
  }

  changed(open: OpenDraft): void {
    const told = this.told.get(open.document.uri);
    if (told === undefined) return;
    told.first = undefined;
    this.settle(told, this.pulls ? LONGEST_PAUSE : told.pause);
  }

  closed(uri: string): void {
    if (this.forget(uri) && !this.pulls) this.port.publish({ uri, diagnostics: [] });
  }

  /** Tells all again, as something other than a text has changed. */
  changedForAll(): void {
    for (const told of this.told.values()) {
      // Told again even where it reads the same: views that stand on it may not.
      told.status = undefined;
      told.first = undefined;
      this.settle(told, 0);
    }
    if (this.told.size > 0) this.refresh();
  }

  /** The findings that are shown of a draft now. */
  shown(open: OpenDraft): readonly Finding[] {
    return open.sift(this.clock.now(), this.patience).shown;
  }

  /** Answers a client that asks for the findings of a draft. */
  pull(uri: string, previousResultId: string | undefined): DocumentDiagnosticReport {
    const told = this.told.get(uri);
    if (told === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    if (told.first !== undefined) {
      this.settle(told, LEAVING);
      return { kind: DocumentDiagnosticReportKind.Full, resultId: this.give(told, told.first), items: [...told.first] };
    }
    const items = this.look(told);
    const known = told.resultId;
    if (known !== undefined && known === previousResultId && sameDiagnostics(items, told.items!))
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known };
    return { kind: DocumentDiagnosticReportKind.Full, resultId: this.give(told, items), items: [...items] };
  }

  /** @returns the name of what a client is given that asks */
  private give(told: Told, items: readonly Diagnostic[]): string {
    told.items = items;
    return (told.resultId = String(++this.results));
  }

  /** Forgets all drafts and all that is planned. */
  dispose(): void {
    for (const uri of [...this.told.keys()]) this.forget(uri);
  }

  private get pulls(): boolean {
    return this.showing().presentation.abilities.pullsDiagnostics;
  }

  /** A client that asks, but cannot be told to ask again, would never learn of what was held back. */
  private get patience(): number {
    const { presentation, patience } = this.showing();
    return this.pulls && !presentation.abilities.refreshesDiagnostics ? 0 : patience;
  }

  /**
   * What can be told of a long draft at once; nothing where the client could not be told of the rest. A look that finds nothing is not told:
   * it would read as if all were well.
   */
  private firstLook(open: OpenDraft): readonly Diagnostic[] | undefined {
    const { presentation } = this.showing();
    if (this.pulls && !presentation.abilities.refreshesDiagnostics) return undefined;
    const look = open.firstLook();
    if (look === undefined || look.findings.length === 0) return undefined;
    return look.findings.map((finding) => toDiagnostic(finding, look.document, presentation));
  }

  private settle(told: Told, delay: number): void {
    told.settling?.();
    told.settling = this.clock.after(delay, () => {
      // A slow edit is no pause: whatever has come meanwhile is handled before the next timer rings, and an edit begins the pause anew.
      told.settling = this.clock.after(0, () => {
        told.settling = undefined;
        this.tell(told, true);
      });
    });
  }

  /** @param always publish even what the client knows already: the text has another version by now */
  private tell(told: Told, always: boolean): void {
    const isFirstGiven = told.first !== undefined && told.resultId !== undefined;
    told.first = undefined;
    const items = this.look(told);
    if (isFirstGiven) this.refresh();
    if (!this.pulls && (always || told.items === undefined || !sameDiagnostics(items, told.items))) {
      told.items = items;
      const now = this.clock.now();
      told.pause = now - told.publishedAt < FLOOD ? Math.min(told.pause * 2, LONGEST_PAUSE) : PAUSE;
      told.publishedAt = now;
      const { uri, version } = told.open.document;
      this.port.publish({ uri, version, diagnostics: [...items] });
    }
    this.tellStatus(told, items.length);
  }

  private tellStatus(told: Told, findings: number): void {
    const state = stateOfDraft(told.open.draft, findings);
    const text = stateText(state, wordsIn(this.showing().presentation.language));
    const status: DraftStatus = { uri: told.open.document.uri, ...state, text };
    const key = JSON.stringify(status);
    if (key === told.status) return;
    told.status = key;
    this.port.status(status);
  }

  /** The findings to show now; plans to look again when some are held back. */
  private look(told: Told): readonly Diagnostic[] {
    const { open } = told;
    const { presentation } = this.showing();
    const { shown, lookAgainAt } = open.sift(this.clock.now(), this.patience);
    told.looking?.();
    told.looking =
      lookAgainAt === undefined
        ? undefined
        : this.clock.after(lookAgainAt - this.clock.now() + LATE, () => {
            told.looking = undefined;
            this.tell(told, false);
            this.refresh();
          });
    return told.findings.diagnostics(shown, presentation);
  }

  private refresh(): void {
    if (this.pulls && this.showing().presentation.abilities.refreshesDiagnostics) this.port.refresh();
  }

  private forget(uri: string): boolean {
    const told = this.told.get(uri);
    told?.settling?.();
    told?.looking?.();
    return this.told.delete(uri);
  }
}
