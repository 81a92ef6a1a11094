// The snippets of the editor: their texts stand in snippets.md, what they share with the rules comes from the vocabulary.
import fs from 'node:fs';
import path from 'node:path';
import { loadModule } from './load-module.mjs';

const TEMPLATES = 'scripts/lib/snippets.md';
/** A month as papers write it: 01 and 02 keep their zero, 3 to 12 have none. */
const MONTH = '${CURRENT_MONTH/^0([3-9])$/$1/}';

const vocabulary = `
  export { documentTypes } from './server/src/vocabulary/document-types';
  export { usualLabels } from './server/src/vocabulary/field-labels';
  export { formats } from './server/src/vocabulary/formats';
  export { capitalise, fold } from './server/src/text/letters';
`;

/**
 * @param {string} root the root of a repository
 * @returns {Promise<Record<string, { prefix: string[], description: string, body: string[] }> | undefined>} undefined where there are no templates
 * @throws {Error} for a template that asks for what the vocabulary does not have
 */
export async function snippets(root) {
  const file = path.join(root, TEMPLATES);
  if (!fs.existsSync(file)) return undefined;
  const words = await loadModule(root, vocabulary);
  const sections = fs.readFileSync(file, 'utf8').split(/^## /m).slice(1);
  return Object.fromEntries(sections.map((section) => snippetOf(section, words)));
}

function snippetOf(section, words) {
  const [, name, prefixes, description, body] =
    /^(.+)\n\n(.+)\n\n(.+)\n\n```text\n([^]*?)\n```/.exec(section) ?? fail(`not a snippet: ${section.slice(0, 40)}`);
  const prefix = prefixes.split(', ');
  const bare = prefix.map((one) => words.fold(one));
  return [
    name,
    {
      prefix: [...new Set([...prefix, ...bare, bare[0].replaceAll(' ', '')])],
      description,
      body: body.replace(/\{\{([^{}]+)\}\}/g, (_, what) => filled(what, words)).split('\n'),
    },
  ];
}

/** What stands for `{{label owner}}`, `{{types: notice plan}}`, `{{codes party: notice plan}}`, `{{between basis hd05}}` … */
function filled(what, { documentTypes, usualLabels, formats, capitalise }) {
  const [head, list = ''] = what.split(': ');
  const [word, ...names] = head.split(' ');
  const typeOf = (id) => documentTypes.find((type) => type.id === id) ?? fail(`no type ${id}`);
  const formatOf = (profile) => formats.find((one) => one.profile === profile) ?? fail(`no format ${profile}`);
  const format = () => formatOf(names.at(-1));
  const inFull = (values) => values.find((value) => value !== '') ?? '';
  switch (word) {
    case 'today':
      return names.length > 0
        ? `$CURRENT_DATE tháng ${MONTH} năm $CURRENT_YEAR`
        : `$CURRENT_DATE/${MONTH}/$CURRENT_YEAR`;
    case 'label':
      return usualLabels.find(([field]) => field === names[0])?.[1] ?? fail(`no label ${names[0]}`);
    case 'types':
      return list
        .split(' ')
        .map((id) => capitalise(typeOf(id).name))
        .join(',');
    case 'codes':
      return list
        .split(' ')
        .map((id) => typeOf(id).codes[names[0]]?.[0] ?? fail(`no code of ${id}`))
        .join(',');
    case 'between':
      return inFull(format()[names[0]].between);
    case 'last':
      return inFull(format()[names[0]].last);
    case 'ends':
      return [inFull(format()[names[0]].between), inFull(format()[names[0]].last)].join(',');
    case 'mark':
      return format().basis.bulleted ? '- ' : '';
    case 'for':
      return format().signature.collective;
    case 'deputy':
      return format().signature.deputy;
    case 'number':
      return format().numberColon ? 'Số:' : 'Số';
    default:
      return fail(`nothing is known of {{${what}}}`);
  }
}

function fail(message) {
  throw new Error(`${TEMPLATES}: ${message}`);
}
