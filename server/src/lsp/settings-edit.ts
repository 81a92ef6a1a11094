import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Configuration } from '../analysis/configuration';
import { newSettings, settingsEdit, type SettingsChange } from '../analysis/settings-change';
import type { Abilities } from './abilities';
import { toRange } from './convert';
import type { SettingsPlace } from './projects';

/**
 * The edit by which a settings file comes to hold something more: a few characters of a file that is there, else a new file.
 * @param before what held for the draft until now without a file
 * @returns undefined where the file is broken, so that nobody can tell where the change belongs
 */
export function toSettingsEdit(
  { uri, project }: SettingsPlace,
  change: SettingsChange,
  before: Configuration,
  { documentChanges, createsFiles }: Abilities,
): WorkspaceEdit | undefined {
  if (project === undefined) {
    const start = { line: 0, character: 0 };
    const edits = [{ range: { start, end: start }, newText: newSettings(change, before) }];
    if (!documentChanges || !createsFiles) return { changes: { [uri]: edits } };
    // Fails when there is such a file after all: nothing is ever written over.
    return {
      documentChanges: [
        { kind: 'create', uri },
        { textDocument: { uri, version: null }, edits },
      ],
    };
  }
  const { document, isOpen, isReadable } = project;
  const edit = isReadable ? settingsEdit(document.getText(), change) : undefined;
  if (edit === undefined) return undefined;
  const edits = [{ range: toRange(document, edit), newText: edit.newText }];
  return documentChanges
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: isOpen ? document.version : null }, edits }] }
    : { changes: { [document.uri]: edits } };
}
