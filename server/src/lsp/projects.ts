import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Configuration } from '../analysis/configuration';
import { configurationFor, readProjectFile, type ProjectFile } from '../analysis/project-file';
import type { Rule } from '../rules/rule';
import { PROJECT_FILE, projectFilesFor } from '../workspace/draft-files';
import type { FileContent, FileReader } from './host';
import { folderOf, keyOf, pathBelow } from './uri';

/** A settings file that is there. */
export interface Project {
  readonly uri: string;
  /** Its text as it is: as an editor has it, else as it was last read. */
  readonly document: TextDocument;
  /** True while an editor has it open: `document` has a version then. */
  readonly isOpen: boolean;
  readonly isReadable: boolean;
  /** What its text says now, right or wrong. */
  readonly current: ProjectFile;
  /** What holds: what it said when it was last without error. */
  readonly inForce: ProjectFile;
}

/** Where the settings of a draft stand, or would stand if there were any. */
export interface SettingsPlace {
  readonly uri: string;
  /** Undefined where there is no such file yet. */
  readonly project: Project | undefined;
  /** The draft's path from the folder of the settings file on. */
  readonly draft: string;
}

/**
 * The settings files of the drafts that are open: the nearest `duthao.json` of each, from its own folder up to the folder of the workspace.
 * Nothing outside the folders of the workspace is looked at. Where no folder is open, a draft's own folder stands for the workspace.
 */
export class Projects {
  /** By the key of its URI; undefined for a file that is not there. */
  private readonly known = new Map<string, Project | undefined>();
  private readonly opened = new Map<string, TextDocument>();
  private roots: readonly string[] = [];

  constructor(
    private readonly files: FileReader | undefined,
    private readonly rules: readonly Rule[],
  ) {}

  /** True for a document that is a settings file. */
  isProjectFile(uri: string): boolean {
    return keyOf(uri).endsWith(`/${PROJECT_FILE}`);
  }

  /** @param uris the folders that are open in the editor */
  setRoots(uris: readonly string[]): void {
    this.roots = uris;
    this.forget();
  }

  /** Where the settings of a draft stand; undefined where it can have none: it is no file, or lies outside the workspace. */
  placeFor(draft: string): SettingsPlace | undefined {
    const root = this.rootOf(draft);
    if (root === undefined) return undefined;
    const candidates = projectFilesFor(draft).filter((uri) => pathBelow(root, uri) !== undefined);
    for (const uri of candidates) {
      const project = this.load(uri, root);
      if (project !== undefined) return { uri, project, draft: pathBelow(folderOf(uri), draft)! };
    }
    const [uri] = candidates;
    return uri === undefined ? undefined : { uri, project: undefined, draft: pathBelow(folderOf(uri), draft)! };
  }

  /** What holds for a draft by its settings file; undefined where there is none. The same object as long as nothing changes. */
  configurationOf(draft: string): Configuration | undefined {
    const place = this.placeFor(draft);
    if (place?.project === undefined) return undefined;
    const { inForce } = place.project;
    const byDraft = this.configurations.get(inForce) ?? new Map<string, Configuration>();
    this.configurations.set(inForce, byDraft);
    const known = byDraft.get(place.draft) ?? configurationFor(inForce, place.draft);
    byDraft.set(place.draft, known);
    return known;
  }

  private readonly configurations = new WeakMap<ProjectFile, Map<string, Configuration>>();

  /** True when a draft that a settings file names is there. */
  hasDraft({ uri }: Project, draft: string): boolean {
    const root = this.rootOf(uri);
    const { files } = this;
    if (files === undefined || root === undefined) return true;
    return [draft, draft.normalize('NFD')].some((path) =>
      files.exists(folderOf(uri) + path.split('/').map(encodeURIComponent).join('/'), root),
    );
  }

  /** Reads files again that may have changed; without any URI all of them. */
  forget(uris?: readonly string[]): void {
    for (const key of uris === undefined ? [...this.known.keys()] : uris.map(keyOf)) this.reload(key);
  }

  /**
   * Reads the files of these URIs again, and those below them.
   * @returns false when none of them is a settings file, or holds one that is known
   */
  forgetAt(uris: readonly string[]): boolean {
    const keys = uris.map(keyOf);
    const below = [...this.known.keys()].filter((known) => keys.some((key) => known.startsWith(`${key}/`)));
    const own = uris.filter((uri) => this.isProjectFile(uri));
    this.forget([...own, ...below]);
    return own.length + below.length > 0;
  }

  /** An editor has a settings file open: from now on its text counts, saved or not. */
  open(document: TextDocument): void {
    this.opened.set(keyOf(document.uri), document);
    this.reload(keyOf(document.uri));
  }

  /** The text of an open settings file; undefined while it is not open. */
  documentOf(uri: string): TextDocument | undefined {
    return this.opened.get(keyOf(uri));
  }

  /** The settings files that are open in the editor. */
  openOnes(): Project[] {
    return [...this.opened.values()].flatMap(({ uri }) => {
      const root = this.rootOf(uri);
      return (root === undefined ? undefined : this.load(uri, root)) ?? [];
    });
  }

  close(uri: string): void {
    this.opened.delete(keyOf(uri));
    this.reload(keyOf(uri));
  }

  /** Looks at a file again when it is next asked for; what held before is kept in mind, in case it is broken now. */
  private reload(key: string): void {
    const project = this.known.get(key);
    if (project !== undefined) this.former.set(key, project.inForce);
    this.known.delete(key);
  }

  /** What held before, by the key of the URI. */
  private readonly former = new Map<string, ProjectFile>();

  private rootOf(uri: string): string | undefined {
    if (this.files?.reaches(uri) !== true) return undefined;
    if (this.roots.length === 0) return folderOf(uri);
    return this.roots
      .filter((root) => pathBelow(root, uri) !== undefined)
      .sort((a, b) => keyOf(b).length - keyOf(a).length)[0];
  }

  private load(uri: string, root: string): Project | undefined {
    const key = keyOf(uri);
    if (this.known.has(key)) return this.known.get(key);
    const project = this.loadNow(uri, root, key);
    this.known.set(key, project);
    if (project === undefined) this.former.delete(key);
    return project;
  }

  private loadNow(uri: string, root: string, key: string): Project | undefined {
    const open = this.opened.get(key);
    const content: FileContent = open
      ? { kind: 'text', text: open.getText() }
      : (this.files?.read(uri, root) ?? { kind: 'none' });
    if (content.kind === 'none') return undefined;
    const isReadable = content.kind === 'text';
    const text = content.kind === 'text' ? content.text : '';
    const current = readProjectFile(isReadable ? text : '{}', this.rules);
    const isGood = isReadable && current.problems.every(({ severity }) => severity !== 'error');
    return {
      uri: open?.uri ?? uri,
      document: open ?? TextDocument.create(uri, 'json', 0, text),
      isOpen: open !== undefined,
      isReadable,
      current,
      inForce: isGood ? current : (this.former.get(key) ?? current),
    };
  }
}
