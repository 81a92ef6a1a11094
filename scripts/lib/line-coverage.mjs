// Which lines of the sources a bundle has run, from what V8 has counted in the bundle.
import { SourceMap } from 'node:module';

/** @typedef {{ functions: { ranges: { startOffset: number, endOffset: number, count: number }[] }[] }} Counted what V8 says of one script */

/**
 * A line of a source counts when the bundle holds code that begins in it, and is covered when that code was run in any of the runs.
 * @param {string} bundle the text of the bundle, its source map inline
 * @param {readonly Counted[]} runs
 * @returns {Map<string, Map<number, boolean>>} by source, as the map names it: its lines (from 1), true for those that were run
 */
export function linesRun(bundle, runs) {
  const map = new SourceMap(readMap(bundle));
  const wasRun = codeRun(bundle.length, runs);
  const sources = new Map();
  let start = 0;
  bundle.split('\n').forEach((text, number) => {
    const column = text.search(/\S/);
    const entry = isCode(text) ? map.findEntry(number, column) : {};
    if (entry.originalSource !== undefined && entry.generatedLine === number) {
      const lines = sources.get(entry.originalSource) ?? new Map();
      const line = entry.originalLine + 1;
      lines.set(line, lines.get(line) === true || wasRun[start + column] === 1);
      sources.set(entry.originalSource, lines);
    }
    start += text.length + 1;
  });
  return sources;
}

/** Lines of brackets alone belong to the line that has opened them. */
function isCode(text) {
  return /[^\s\])};,]/.test(text);
}

function readMap(bundle) {
  const [, encoded] = bundle.slice(bundle.lastIndexOf('//# sourceMappingURL=')).split('base64,');
  return JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'));
}

/** @returns {Uint8Array} 1 for each character that was run; inner ranges say more than those around them */
function codeRun(length, runs) {
  const all = new Uint8Array(length);
  for (const { functions } of runs) {
    const one = new Uint8Array(length);
    const ranges = functions.flatMap((each) => each.ranges);
    ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
    for (const { startOffset, endOffset, count } of ranges) one.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    for (let at = 0; at < length; at++) all[at] |= one[at];
  }
  return all;
}
