import { parseArgs } from 'node:util';
import { nearest } from '../analysis/nearest';
import type { Words } from './words';

/** A command that was called the wrong way; its message is one sentence for the person who typed it. */
export class UsageError extends Error {}

/** An option of a command: a switch, a word of a few, or any text. */
export type OptionSpec =
  { readonly kind: 'switch' } | { readonly kind: 'text' } | { readonly kind: 'choice'; readonly of: readonly string[] };

type Value<O extends OptionSpec> = O extends { kind: 'switch' }
  ? boolean
  : O extends { kind: 'choice'; of: readonly (infer C)[] }
    ? C | undefined
    : string | undefined;

/** The arguments of a command: its options by name, and the paths or names that stand between them. */
export interface Arguments<S extends Readonly<Record<string, OptionSpec>>> {
  readonly options: { readonly [K in keyof S]: Value<S[K]> };
  readonly positionals: readonly string[];
}

/** `--lang` is an option of every command; it is read before all others. */
export const LANGUAGE_OPTION = { kind: 'choice', of: ['vi', 'en'] } as const;

/**
 * Reads the arguments of a command. An option given twice counts as given last; behind `--` everything is a path.
 * @param spec the options that the command knows
 * @throws {UsageError} for an unknown option, a value that is missing, unknown or too much
 */
export function readArguments<const S extends Readonly<Record<string, OptionSpec>>>(
  args: readonly string[],
  spec: S,
  words: Words,
): Arguments<S> {
  const options = Object.fromEntries(
    Object.entries(spec).map(([name, { kind }]) => [
      name,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true, allowPositionals: true });
  const values: Record<string, string | boolean | undefined> = {};
  for (const [name, { kind }] of Object.entries(spec)) values[name] = kind === 'switch' ? false : undefined;
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    else if (token.kind === 'option') values[token.name] = valueOf(token.name, token.rawName, token.value, spec, words);
  }
  return { options: values as Arguments<S>['options'], positionals };
}

function valueOf(
  name: string,
  rawName: string,
  value: string | undefined,
  spec: Readonly<Record<string, OptionSpec>>,
  words: Words,
): string | true {
  const option = Object.hasOwn(spec, name) && rawName.startsWith('--') ? spec[name] : undefined;
  if (option === undefined)
    throw new UsageError(
      words.unknownOption(
        rawName,
        nearest(
          rawName,
          Object.keys(spec).map((one) => `--${one}`),
        ),
      ),
    );
  if (option.kind === 'switch') {
    if (value !== undefined) throw new UsageError(words.valueNotTaken(rawName, value));
    return true;
  }
  if (value === undefined || value === '') throw new UsageError(words.valueMissing(rawName));
  if (option.kind === 'choice' && !option.of.includes(value))
    throw new UsageError(words.unknownValue(rawName, value, option.of));
  return value;
}
