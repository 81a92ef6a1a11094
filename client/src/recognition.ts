import { languages, Position, Range, workspace, type Memento, type TextDocument } from 'vscode';
import { looksLikeDraft } from '../../server/src/workspace/recognise';
import { draftSchemes } from './client';
import { recognises } from './settings';

const KEY = 'duthao.decisions';
/** The recogniser reads no further. */
const LINES = 200;
const OWN_NAME = /\.duthao(?:\.md|\.txt)?$/i;

/**
 * Gives `.md` and `.txt` files that plainly are drafts the language of drafts. What the person at the editor decides about a file is kept
 * in the workspace and always goes before what the text looks like.
 */
export class Recognition {
  /** Documents that were drafts at some time: one that is none any more was made so by hand. */
  private readonly wereDrafts = new WeakSet<TextDocument>();

  constructor(private readonly memory: Memento) {}

  /** True for a draft that its name does not tell to be one. */
  isRecognised({ uri, languageId, isUntitled }: TextDocument): boolean {
    return languageId === 'duthao' && !isUntitled && !OWN_NAME.test(uri.path);
  }

  /** Looks at a document that was opened, or whose language was changed. */
  async consider(document: TextDocument): Promise<void> {
    const decision = this.decisionAbout(document);
    if (document.languageId === 'duthao') {
      if (decision === false && !this.wereDrafts.has(document))
        await languages.setTextDocumentLanguage(document, plainLanguage(document));
      else this.wereDrafts.add(document);
      return;
    }
    if (!isPlain(document)) return;
    if (this.wereDrafts.has(document)) await this.decide(document, false);
    else if (decision === true || (decision === undefined && looksLikeOne(document)))
      await languages.setTextDocumentLanguage(document, 'duthao');
  }

  /** Treats a document as a draft from now on, or no longer. */
  async mark(document: TextDocument, isDraft: boolean): Promise<void> {
    await this.decide(document, isDraft);
    this.wereDrafts.delete(document);
    await languages.setTextDocumentLanguage(document, isDraft ? 'duthao' : plainLanguage(document));
  }

  private decisionAbout({ uri }: TextDocument): boolean | undefined {
    return this.memory.get<Record<string, boolean>>(KEY, {})[uri.toString()];
  }

  private async decide({ uri, isUntitled }: TextDocument, isDraft: boolean): Promise<void> {
    if (!isUntitled)
      await this.memory.update(KEY, {
        ...this.memory.get<Record<string, boolean>>(KEY, {}),
        [uri.toString()]: isDraft,
      });
  }
}

/** Considers all documents that are open, now and when another is opened. */
export function watchDocuments(recognition: Recognition, onError: (error: unknown) => void): { dispose(): void } {
  const consider = (document: TextDocument): void => {
    recognition.consider(document).catch(onError);
  };
  workspace.textDocuments.forEach(consider);
  return workspace.onDidOpenTextDocument(consider);
}

function isPlain({ languageId }: TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}

function looksLikeOne(document: TextDocument): boolean {
  const { uri, isUntitled } = document;
  if (isUntitled || !draftSchemes.includes(uri.scheme) || !/\.(?:md|txt)$/i.test(uri.path) || !recognises(uri))
    return false;
  return looksLikeDraft(document.getText(new Range(new Position(0, 0), new Position(LINES, 0))));
}

function plainLanguage({ uri }: TextDocument): string {
  return /\.md$/i.test(uri.path) ? 'markdown' : 'plaintext';
}
