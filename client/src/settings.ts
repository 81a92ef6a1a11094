import { workspace, type Uri } from 'vscode';
import { wordsIn, type Words } from '../../server/src/l10n/words';

/** The settings below `duthao.` that the server reads; it validates them itself. */
export function serverSettings(): Record<string, unknown> {
  const settings = workspace.getConfiguration('duthao');
  return {
    language: settings.get('language'),
    typingGrace: settings.get('typingGrace'),
    profile: settings.get('profile'),
    inlayHints: settings.get('inlayHints'),
    codeLens: settings.get('codeLens'),
    rules: settings.get('rules'),
  };
}

/** The words of the interface in the language chosen. */
export function words(): Words {
  return wordsIn(workspace.getConfiguration('duthao').get<unknown>('language') === 'en' ? 'en' : 'vi');
}

/** True when Markdown and text files that plainly are drafts are to be treated as such. */
export function recognises(uri: Uri): boolean {
  return workspace.getConfiguration('duthao', uri).get<unknown>('recognise') !== false;
}

/** True when what is pasted from elsewhere into a draft is to be cleaned. */
export function cleansPaste(uri: Uri): boolean {
  return workspace.getConfiguration('duthao', uri).get<unknown>('cleanPaste') !== false;
}
