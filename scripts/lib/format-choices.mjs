// What the setting duthao.profile says of the formats it takes.
import { loadModule } from './load-module.mjs';

const PAPERS = { party: 'Văn bản của Đảng', state: 'Văn bản hành chính nhà nước' };

/**
 * @param {string} root the root of a repository
 * @returns {Promise<{ profile: string, text: string }[]>} the formats in the order of their names, each with a sentence about it
 */
export async function formatChoices(root) {
  const { formats } = await loadModule(root, "export { formats } from './server/src/vocabulary/formats';");
  return formats
    .map(({ profile, system, name, from, until }) => {
      const isFirst = !formats.some((other) => other.system === system && other.from < from);
      const days = [isFirst ? '' : ` từ ngày ${day(from)}`, until === undefined ? '' : ` đến ngày ${day(until)}`].join(
        '',
      );
      return { profile, text: `${PAPERS[system]}${days}: ${name}.` };
    })
    .sort((a, b) => (a.profile < b.profile ? -1 : 1));
}

/** 20260527 → 27/5/2026, 20260105 → 05/01/2026: as regulations write it. */
function day(number) {
  const [year, month, date] = [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100];
  return `${String(date).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}
