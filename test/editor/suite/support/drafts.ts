import * as vscode from 'vscode';

/** The folder that the window shows; the harness filled it with copies of test/editor/fixtures. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('the window shows no folder');
  return first.uri;
}

/**
 * Opens a draft of the folder in an editor.
 * @param name of the file
 */
export async function openDraft(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder(), name), { preview: false });
}

/**
 * Writes a draft into the folder and opens it.
 * @param name of the file, new or not
 * @param text the whole of it
 */
export async function writeDraft(name: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), name), new TextEncoder().encode(text));
  return openDraft(name);
}

/** Closes every editor; what was changed and not saved is gone, as the next test wants the draft that stands on the disk. */
export async function closeDrafts(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
