import { documentTypes, type DocumentTypeId } from './document-types';

let titles: ReadonlyMap<string, DocumentTypeId> | undefined;

/**
 * The kind of document that a title line names.
 * @param line a line in capitals: `KẾ HOẠCH`, `THÔNG BÁO KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY`
 * @returns undefined when the line is no type name
 */
export function typeOfTitle(line: string): DocumentTypeId | undefined {
  titles ??= new Map(
    documentTypes.flatMap((type) => [type.name, ...type.aliases].map((name) => [name.toUpperCase(), type.id] as const)),
  );
  const name = line
    .replace(/\s{1,9}/g, ' ')
    .replace(/[.:]$/, '')
    .trim();
  const author = name.indexOf(' CỦA ');
  return titles.get(author < 0 ? name : name.slice(0, author));
}
