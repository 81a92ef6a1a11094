import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A module of the project, parsed. */
export interface Source {
  /** From the root of the repository, with `/`: `server/src/text/lines.ts`. */
  readonly path: string;
  readonly lineCount: number;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** What a module takes from another one: `import`, `export … from` or `import()`. */
export interface Import {
  /** The module as named, or its path from the root of the repository without extension where it is one of ours. */
  readonly target: string;
  /** True when nothing of it is there at run time. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/**
 * Parses the modules below some folders.
 * @param folders from the root of the repository, which is the working directory of every test
 */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    filesBelow(folder)
      .filter((file) => /\.(?:ts|mjs)$/.test(file))
      .map(readSource),
  );
}

/** All files below a folder, paths with `/`; what is built or installed is left out. */
export function filesBelow(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) return [file];
    return entry.name === 'node_modules' || entry.name === 'dist' || entry.name === 'out' ? [] : filesBelow(file);
  });
}

/** Goes over all nodes of a tree, each before what it holds. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/** `server/src/text/lines.ts:12` */
export function placeOf(source: Source, node: ts.Node): string {
  return `${source.path}:${source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1}`;
}

function readSource(file: string): Source {
  const text = fs.readFileSync(file, 'utf8');
  return parse(file, text);
}

/** Parses a module that need not be there: what tests of tests look at. */
export function parse(file: string, text: string): Source {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const take = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const line = tree.getLineAndCharacterOfPosition(specifier.getStart(tree)).line + 1;
    const target = specifier.text.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), specifier.text)
      : specifier.text;
    imports.push({ target, typeOnly, line });
  };
  walk(tree, (node) => {
    if (ts.isImportDeclaration(node))
      take(
        node.moduleSpecifier,
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes(node.importClause),
      );
    else if (ts.isExportDeclaration(node)) take(node.moduleSpecifier, node.isTypeOnly);
    else if (
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(tree) === 'require')
    )
      take(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) take(node.argument.literal, true);
  });
  return { path: file, lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), tree, imports };
}

/** True for `import { type A, type B } from …`. */
function onlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause?.namedBindings === undefined || clause.name !== undefined || !ts.isNamedImports(clause.namedBindings))
    return false;
  const { elements } = clause.namedBindings;
  return elements.length > 0 && elements.every((element) => element.isTypeOnly);
}
