import { directivesOf } from '../analysis/directive';
import type { JsonPath } from '../analysis/json-source';
import type { DraftSuppression } from '../analysis/project-file';
import { Draft } from '../model/draft';
import { FileError, readFile } from './files';
import { LineTable } from './line-table';
import type { Session } from './session';
import type { FoundProject } from './settings';
import type { Words } from './words';

/**
 * What is silenced in a draft, a line each, by its settings file and by its own comments.
 * @param file absolute path; a draft that is not there has no comments
 * @param named as reports name it
 */
export async function silencedIn(file: string, named: string, { settings, words }: Session): Promise<string[]> {
  const project = await settings.projectOf(file);
  const { suppressions } = await settings.configurationOf(file);
  const byFile = ((suppressions ?? []) as readonly DraftSuppression[]).map((one) => lineOf(one, project, words));
  return [...byFile, ...commentsIn(file, named, words)];
}

/** `  citation/incomplete  ở chỗ “Kết luận số 170-KL/TU”  duthao.json:4:5` */
function lineOf(
  { rule, context, text, index }: DraftSuppression,
  project: FoundProject | undefined,
  words: Words,
): string {
  const what = context === undefined ? words.config.wholeDraft : words.config.at(text ?? '');
  return `  ${rule}  ${what}  ${placeIn(project, ['suppressions', index])}\n`;
}

/** `  citation/incomplete  đoạn kế tiếp  Kế hoạch.duthao:12:1 (ghi chú trong dự thảo)` */
function commentsIn(file: string, named: string, words: Words): string[] {
  const text = textOf(file, words);
  if (text === undefined) return [];
  const draft = new Draft(text);
  const lines = new LineTable(text);
  return directivesOf(draft).flatMap(({ directive, block }) => {
    const position = lines.positionAt(draft.tree.startOf(block) + directive.start);
    const place = `${named}:${position.line + 1}:${lines.columnOf(position)}`;
    const what = directive.scope === 'draft' ? words.config.wholeDraft : words.config.nextPassage;
    return directive.rules.map(({ id }) => `  ${id}  ${what}  ${place} (${words.config.byComment})\n`);
  });
}

function textOf(file: string, words: Words): string | undefined {
  try {
    const { decoded } = readFile(file, words);
    return decoded.ok ? decoded.text : undefined;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** `xã/duthao.json:3:14` */
export function placeIn(project: FoundProject | undefined, path: JsonPath): string | undefined {
  const offset = project?.project.offsetOf(path);
  if (project === undefined || offset === undefined) return undefined;
  const position = project.lines.positionAt(offset);
  return `${project.shown}:${position.line + 1}:${project.lines.columnOf(position)}`;
}
