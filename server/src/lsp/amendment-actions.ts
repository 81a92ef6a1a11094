import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver';
import { amend, amendmentKinds, amendmentsAt, type AmendmentKind } from '../features/amendment';
import { wordsIn } from '../l10n/words';
import { MOVE } from './capabilities';
import type { Presentation } from './convert';
import { toPreviewedEdit } from './convert-edits';
import type { LaterEdit } from './messages';
import type { OpenDraft } from './open-draft';

/**
 * Offers to change the sections around a place, as commands do, for editors that have no such commands.
 * Only when asked for: a lamp beside every heading would say nothing.
 */
export function amendmentActions(
  open: OpenDraft,
  offset: number,
  { only, triggerKind }: CodeActionContext,
  { abilities, language }: Presentation,
): CodeAction[] {
  if (triggerKind === CodeActionTriggerKind.Automatic || !abilities.resolvesEdits) return [];
  const { titles } = wordsIn(language).amendment;
  const { uri, version } = open.document;
  return amendmentsAt(open.draft, offset)
    .filter((kind) => only === undefined || only.some((one) => isBelow(actionKindOf(kind), one)))
    .map((kind) => {
      const data: LaterEdit = { uri, amendment: { kind, offset, version } };
      return { title: titles[kind], kind: actionKindOf(kind), data };
    });
}

/** Works the edit of such an action out; none is made where the text has changed since, or nothing can be done. */
export function resolveAmendment(
  action: CodeAction,
  { kind, offset, version }: NonNullable<LaterEdit['amendment']>,
  { document, draft }: OpenDraft,
  { abilities, language }: Presentation,
): CodeAction {
  const known = amendmentKinds.find((one) => one === kind);
  if (known === undefined || version !== document.version) return action;
  const words = wordsIn(language);
  const done = amend(draft, offset, known, words);
  return 'refusal' in done
    ? { ...action, disabled: { reason: done.refusal } }
    : { ...action, edit: toPreviewedEdit(done, document, abilities, words) };
}

const MOVING: ReadonlySet<AmendmentKind> = new Set(['move-up', 'move-down', 'promote', 'demote']);

function actionKindOf(kind: AmendmentKind): string {
  return MOVING.has(kind) ? MOVE : CodeActionKind.RefactorRewrite;
}

function isBelow(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
