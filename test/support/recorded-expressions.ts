// Importing this module before others makes it remember every expression that they build with `new RegExp(…)`, at once or later.

/** An expression built while the program runs, and the line of code that built it. */
export interface BuiltExpression {
  readonly expression: RegExp;
  readonly site: string;
}

export const builtExpressions: BuiltExpression[] = [];

const original = RegExp;

function remember(expression: RegExp): RegExp {
  // Frames: this function, the trap below, the code that wrote `new RegExp`.
  builtExpressions.push({ expression, site: new Error().stack!.split('\n')[3]!.trim() });
  return expression;
}

globalThis.RegExp = new Proxy(original, {
  construct: (target, [pattern, flags]: [string, string?]) => remember(new target(pattern, flags)),
  apply: (target, _, [pattern, flags]: [string, string?]) => remember(new target(pattern, flags)),
});

/** Puts the ordinary RegExp in its place again. */
export function stopRecording(): void {
  globalThis.RegExp = original;
}
