import { isDeepStrictEqual } from 'node:util';
import { readProjectFile } from '../../../server/src/analysis/project-file';
import { rules } from '../../../server/src/rules/registry';
import { decode, encode } from '../../../server/src/workspace/decode';
import { Random } from '../../support/random-edits';
import { DraftEdits } from './draft-edits';
import { runEdits, type EditRun } from './edit-runs';
import { begin } from './examinations';
import { hostileText, KINDS } from './hostile-texts';
import { mendingFaultOf } from './mending';
import { PlanEdits } from './plan-edits';
import { middleDrafts, realDocuments, smallDrafts, tinyDraft } from './seed-drafts';
import { settingsText } from './settings-texts';
import { shrinkRun, shrinkText } from './shrink';
import { unsoundnessOf } from './sound';

/** One thing that was tried. */
export interface Trial {
  /** How many edits were compared with a fresh draft, and how many texts that no writer would write were tried. */
  readonly edits: number;
  readonly texts: number;
  /** What went wrong; undefined when nothing did. */
  readonly fault: Fault | undefined;
}

export interface Fault {
  readonly what: string;
  /** Makes it as small as can be found; takes seconds. */
  readonly smallest: () => string;
}

/** What is tried: edits of drafts, texts that no writer would write, or both in turn. */
export type Subject = 'edits' | 'texts';

/** Tries things by their numbers: seed and number say all, so that whatever fails can be tried again. */
export class Trials {
  private readonly middle = middleDrafts().map(({ text }) => text);
  private readonly stock = [...smallDrafts, ...this.middle].filter((text) => text !== '');
  private readonly large = [...this.middle, ...realDocuments().map(({ text }) => text)];

  constructor(private readonly seed: number) {}

  try(number: number, subject: Subject): Trial {
    const random = new Random(Math.imul(this.seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
    return subject === 'edits' ? this.tryEdits(random) : this.tryText(random);
  }

  /** Most drafts are of a few lines: there is little around what matters, and little to wait for. One in ten is a plan of some shortcomings. */
  private tryEdits(random: Random): Trial {
    const size = random.below(400);
    const run = size < 40 ? new PlanEdits(random).run(60) : this.draftRun(random, size - 40);
    const edits = run.steps.filter(({ kind }) => kind === 'edit').length;
    const fault = runEdits(run, begin);
    if (fault === undefined) return { edits, texts: 0, fault: undefined };
    const failing = { ...run, steps: run.steps.slice(0, fault.step + 1) };
    const smallest = () => {
      const smaller = shrinkRun(failing, (one: EditRun) => runEdits(one, begin) !== undefined);
      return `${runEdits(smaller, begin)!.what}\n${JSON.stringify(smaller)}`;
    };
    return { edits, texts: 0, fault: { what: fault.what, smallest } };
  }

  private draftRun(random: Random, size: number): EditRun {
    const first =
      size === 0 ? random.of(this.large) : size < 20 ? random.of(smallDrafts) : tinyDraft(random, this.stock);
    return new DraftEdits(random, first, this.stock).run(size === 0 ? 20 : 60);
  }

  private tryText(random: Random): Trial {
    const text = hostileText(random.of(KINDS), random, this.stock);
    const what = faultOfText(text);
    if (what !== undefined) {
      const smallest = () => {
        const smaller = shrinkText(text, (one) => faultOfText(one) !== undefined, 2000);
        return `${faultOfText(smaller)}\n${JSON.stringify(smaller)}`;
      };
      return { edits: 0, texts: 1, fault: { what, smallest } };
    }
    const bytes = Uint8Array.from({ length: random.below(60) }, () => random.below(random.of([128, 256])));
    const settings = settingsText(random);
    const other = faultOfBytes(bytes) ?? faultOfSettings(settings);
    const fault =
      other === undefined
        ? undefined
        : {
            what: other,
            smallest: () => `${other}\n${Buffer.from(bytes).toString('hex')}\n${JSON.stringify(settings)}`,
          };
    return { edits: 0, texts: 1, fault };
  }
}

/** All that is true of every text, and of what mends it. */
export function faultOfText(text: string, mends = true): string | undefined {
  return caught(() => unsoundnessOf(text, begin) ?? (mends ? mendingFaultOf(text, begin, rules) : undefined));
}

function faultOfBytes(bytes: Uint8Array): string | undefined {
  return caught(() => {
    const decoded = decode(bytes);
    return decoded.ok && !isDeepStrictEqual(encode(decoded.text, decoded.encoding), bytes)
      ? 'bytes do not come back as they were'
      : undefined;
  });
}

function faultOfSettings(text: string): string | undefined {
  return caught(() => {
    const stray = readProjectFile(text, rules).problems.find(({ offset }) => offset < 0 || offset > text.length);
    return stray && `a problem of the settings stands at ${stray.offset}`;
  });
}

function caught(look: () => string | undefined): string | undefined {
  try {
    return look();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
