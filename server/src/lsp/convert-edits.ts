import type { Range, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { TextDocument as Documents } from 'vscode-languageserver-textdocument';
import { applyEdits } from '../analysis/repair';
import type { Words } from '../l10n/words';
import type { Edit } from '../rules/rule';
import type { Span } from '../text/span';
import type { Abilities } from './abilities';
import { toRange, toWorkspaceEdit } from './convert';

/** One note for all edits of one change. */
const NOTE = 'whole-draft';

/** The edits of a change; one that reaches over the whole draft is shown before it is made, where the client can do so. */
export function toPreviewedEdit(
  { edits, isWide }: { readonly edits: readonly Edit[]; readonly isWide: boolean },
  document: TextDocument,
  abilities: Abilities,
  { amendment }: Words,
): WorkspaceEdit {
  const edit = toWorkspaceEdit(edits, document, abilities);
  const [change] = edit.documentChanges ?? [];
  if (!isWide || !abilities.changeAnnotations || change === undefined || !('edits' in change)) return edit;
  return {
    documentChanges: [{ ...change, edits: change.edits.map((one) => ({ ...one, annotationId: NOTE })) }],
    changeAnnotations: { [NOTE]: { label: amendment.confirm, needsConfirmation: true } },
  };
}

/**
 * Where a stretch stands once edits are made.
 * @param span offsets of the text as it will be
 */
export function toRangeAfter(document: TextDocument, edits: readonly Edit[], span: Span): Range {
  return toRange(Documents.create(document.uri, document.languageId, 0, applyEdits(document.getText(), edits)), span);
}
