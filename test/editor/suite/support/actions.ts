import * as vscode from 'vscode';

/** The provider resolves at most this many actions: their edits are computed only when asked for. */
const resolved = 100;

/** @returns the gợi ý sửa and refactorings that VS Code offers there, each with its edit */
export async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    undefined,
    resolved,
  );
}

/**
 * Does what a click on a code action does.
 * @param title how its title begins: `Thống nhất thành`; the first that begins so is taken
 */
export async function applyAction(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<void> {
  const actions = await actionsAt(document, range);
  const action = actions.find((each) => each.title.startsWith(title));
  if (!action) {
    const offered = actions.map((each) => `“${each.title}”`).join(', ');
    throw new Error(`no action “${title}…”; offered: ${offered || 'none'}`);
  }
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit)))
    throw new Error(`“${action.title}” did not apply`);
  if (action.command)
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}
