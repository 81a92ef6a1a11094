import assert from 'node:assert/strict';
import { decode, encode } from '../../server/src/workspace/decode';
import { readProjectFile } from '../../server/src/analysis/project-file';
import { definePassageRule, type FoundInPassage, type Rule } from '../../server/src/rules/rule';
import { rules } from '../../server/src/rules/registry';
import { Random } from '../support/random-edits';
import { begin, beginWith } from './support/examinations';
import { hostileText, KINDS, largeTexts } from './support/hostile-texts';
import { middleDrafts, smallDrafts } from './support/seed-drafts';
import { shrinkText } from './support/shrink';
import { unsoundnessOf } from './support/sound';
import { settingsText } from './support/settings-texts';

const SEED = 20_260_606;
const stock = [...smallDrafts, ...middleDrafts().map(({ text }) => text)].filter((text) => text !== '');

/** What goes wrong with a text, a throw among it. */
function faultOf(text: string): string | undefined {
  try {
    return unsoundnessOf(text, begin);
  } catch (error) {
    return (error as Error).stack;
  }
}

function check(text: string, name: string): void {
  const fault = faultOf(text);
  if (fault === undefined) return;
  const smaller = shrinkText(text, (one) => faultOf(one) !== undefined, 1000);
  assert.fail(`${name}: ${faultOf(smaller)}\n${JSON.stringify(smaller)}`);
}

describe('A text that no writer would write', () => {
  KINDS.forEach((kind, at) => {
    it(`throws nowhere, and all that is said of it lies inside it: ${kind}`, () => {
      const random = new Random(SEED + at);
      for (let count = 0; count < 60; count++) check(hostileText(kind, random, stock), kind);
    });
  });

  // A tenth of the size that `npm run fuzz` tries.
  for (const { name, text } of largeTexts(stock, 0.1)) {
    it(`may be large: a tenth of ${name}`, () => check(text, name));
  }

  it('is reported when a finding stands outside, or a rule throws', () => {
    const rule = (find: () => readonly FoundInPassage<null>[]): Rule =>
      definePassageRule<null>({
        ...(rules[0] as object),
        id: 'test/fault',
        find,
        explain: { vi: () => ({ what: 'Sai.' }), en: () => ({ what: 'Wrong.' }) },
      } as never);
    const outside = rule(() => [{ start: -1, end: 2, state: null }]);
    assert.match(unsoundnessOf('chữ', beginWith([outside])) ?? '', /stands at -1/);
    const broken = rule(() => {
      throw new Error('deliberately broken');
    });
    assert.throws(() => unsoundnessOf('chữ', beginWith([broken])), /deliberately broken/);
  });
});

describe('Bytes that no editor would write', () => {
  it('come back as they were when they are text, and are refused when they are none', () => {
    const random = new Random(SEED);
    let texts = 0;
    for (let count = 0; count < 4000; count++) {
      const bytes = randomBytes(random);
      const decoded = decode(bytes);
      if (!decoded.ok) continue;
      texts++;
      assert.deepEqual(encode(decoded.text, decoded.encoding), bytes, Buffer.from(bytes).toString('hex'));
    }
    assert.ok(texts > 400, `${texts} of 4000 were text`);
  });

  /** Bytes of all kinds: any, text, text in two bytes a letter, text with one byte changed; short ones are often whole by chance. */
  function randomBytes(random: Random): Uint8Array {
    const any = (length: number) => Uint8Array.from({ length }, () => random.below(256));
    const text = hostileText(random.of(KINDS), random, stock).slice(0, random.below(300));
    const encoded = encode(
      text,
      random.of(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be', 'utf-16be-bom'] as const),
    );
    switch (random.below(4)) {
      case 0:
        return any(random.below(8));
      case 1:
        return any(random.below(200));
      case 2:
        return encoded;
      default:
        if (encoded.length > 0) encoded[random.below(encoded.length)] = random.below(256);
        return encoded;
    }
  }
});

describe('A settings file that no writer would write', () => {
  it('throws nowhere, and its problems stand inside it', () => {
    const random = new Random(SEED);
    for (let count = 0; count < 3000; count++) {
      const text = settingsText(random);
      const { problems } = readProjectFile(text, rules);
      for (const { offset, message } of problems) {
        assert.ok(offset >= 0 && offset <= text.length, JSON.stringify(text));
        assert.doesNotMatch(message.vi + message.en, /undefined|NaN|\[object/, JSON.stringify(text));
      }
    }
  });
});
