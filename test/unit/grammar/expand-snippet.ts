/** The day on which a snippet is inserted. */
export interface Today {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const PLACEHOLDER = /\$\{(\d+):((?:[^{}]|\{[^{}]*\})*)\}/g;

/**
 * What VS Code inserts for a snippet when every placeholder keeps its default: variables are resolved, a choice takes its first value,
 * and a bare tab stop repeats the placeholder of its number.
 * @param body the lines of the snippet
 * @param today the day that `$CURRENT_DATE` and its like tell
 * @throws when something of the snippet's syntax is left over
 */
export function expandSnippet(body: readonly string[], today: Today): string {
  const defaults = new Map<string, string>();
  const remember = (_: string, stop: string, value: string): string => {
    defaults.set(stop, value);
    return value;
  };
  const text = resolveVariables(body.join('\n'), today)
    .replace(/\$\{(\d+)\|([^,|]+)[^|]*\|\}/g, remember)
    .replace(PLACEHOLDER, remember)
    .replace(/\$0$/m, '')
    .replace(/\$(\d+)/g, (mark, stop: string) => defaults.get(stop) ?? mark);
  if (/\$[{\d\p{Lu}]/u.test(text)) throw new Error(`not resolved: ${text}`);
  return text;
}

function resolveVariables(text: string, { year, month, day }: Today): string {
  const values: Readonly<Record<string, string>> = {
    CURRENT_YEAR: String(year),
    CURRENT_MONTH: String(month).padStart(2, '0'),
    CURRENT_DATE: String(day).padStart(2, '0'),
  };
  return text
    .replace(/\$\{(\p{Lu}[\p{Lu}_]*)\/([^/]*)\/([^/]*)\/\}/gu, (_, name: string, pattern: string, format: string) =>
      values[name]!.replace(new RegExp(pattern), format),
    )
    .replace(/\$(\p{Lu}[\p{Lu}_]*)/gu, (mark, name: string) => values[name] ?? mark);
}
