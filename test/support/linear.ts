import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { getFirstConsumedChar, getLengthRange } from 'regexp-ast-analysis';
import { analyse } from 'scslre';

/**
 * What keeps a regular expression from running in linear time, or splits Vietnamese words.
 * @returns a sentence for each fault; none for an expression that is fit for the core
 */
export function faultsOf(expression: RegExp): string[] {
  const { source, flags } = expression;
  const { pattern, flags: parsedFlags } = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const faults = analyse({ source, flags }).reports.map(
    ({ type, exponential, character }) =>
      `${exponential ? 'exponential' : REPORTS[type]} on many ${JSON.stringify(character.pick)}`,
  );
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max > 1) faults.push(...ambiguitiesOf(quantifier, parsedFlags));
    },
    onCharacterSetEnter(set) {
      if (set.kind === 'word') faults.push(`${set.raw} knows ASCII letters only`);
    },
    onAssertionEnter(assertion) {
      if (assertion.kind === 'word') faults.push(`${assertion.raw} knows ASCII letters only`);
    },
    onCharacterClassEnter({ elements, raw }) {
      const ranges: AST.CharacterClassRange[] = [];
      for (const element of elements) if (element.type === 'CharacterClassRange') ranges.push(element);
      const holds = (letter: string) =>
        ranges.some(({ min, max }) => min.value <= letter.charCodeAt(0) && letter.charCodeAt(0) <= max.value);
      const meansAllLetters = flags.includes('i') || (holds('A') && holds('a'));
      if (!meansAllLetters && ranges.some(({ min, max }) => mixesCases(min.value, max.value)))
        faults.push(`${raw} holds capital and small letters alike`);
    },
    onBackreferenceEnter(reference) {
      const groups = [reference.resolved].flat();
      if (groups.some((group) => getLengthRange(group, parsedFlags).max > 8))
        faults.push(`${reference.raw} cannot be proved linear`);
    },
  });
  return faults;
}

const REPORTS = {
  Trade: 'two quantifiers share characters: quadratic',
  Self: 'a quantifier repeats itself: quadratic',
  Move: 'begun again at each character: quadratic',
} as const;

/** `(?:a|ab?){1,24}`: alternatives of a repeated group that begin alike are tried in all combinations, bounded or not. */
function ambiguitiesOf({ element, raw }: AST.Quantifier, flags: AST.Flags): string[] {
  if (!('alternatives' in element)) return [];
  const firsts = element.alternatives.map((alternative) => getFirstConsumedChar(alternative, 'ltr', flags).char);
  const clash = firsts.some((first, at) => firsts.slice(0, at).some((other) => !first.isDisjointWith(other)));
  return clash ? [`alternatives of ${raw} begin alike`] : [];
}

/** True for a range of letters with marks, À to ỿ, that looks like one of capitals and is none: small letters stand in between. */
function mixesCases(min: number, max: number): boolean {
  let capital = false;
  let small = false;
  for (let code = Math.max(min, 0xc0); code <= Math.min(max, 0x1eff); code++) {
    const char = String.fromCodePoint(code);
    capital ||= /\p{Lu}/u.test(char);
    small ||= /\p{Ll}/u.test(char);
    if (capital && small) return true;
  }
  return false;
}
