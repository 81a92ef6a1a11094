import type { Passage } from '../../syntax/block';
import { memo } from '../../syntax/memo';
import type { OfficeWords } from '../../vocabulary/office-words';
import type { CalendarDate } from '../date';
import { referencesIn } from '../facts';
import { columnOf, type Column } from '../find-label';
import { isOrganName } from '../find-owners';
import type { InternalReference } from '../reference';
import { isSolutionHeading, looksLikeShortcomingHeading, opensWithGoal, statesFault } from '../shortcoming-words';
import { officeOrgansIn } from './office-organs';
import {
  deadlinesAsValueOf,
  deadlinesOf,
  ownersAsValueOf,
  ownersOf,
  partsOf,
  type Part,
  type PlanDeadline,
  type PlanOwner,
} from './parts';
import { pointersOf, type Pointer } from './pointers';

/** What was answered about a passage. Most passages have nothing of what is asked for, which takes a bit and no more. */
interface Answers {
  /** Bits by the numbers of questions: those whose answer is “nothing”. */
  nothing: number;
  /** The other answers, the last first. */
  given: Answer | undefined;
}

interface Answer {
  /** The number of the question. */
  readonly to: number;
  readonly answer: unknown;
  readonly next: Answer | undefined;
}

interface Question {
  readonly ask: (passage: Passage) => unknown;
  /** Equal keys: the plan reads the same, whatever else has changed in the words. */
  readonly keyOf: (answer: unknown) => unknown;
  readonly nothing: unknown;
}

/** What kind of thing a heading or paragraph is in a plan, by how it opens. */
export type Opening = 'cause' | 'result' | 'aside' | 'remedies' | 'other';

/** Longer than any heading or statement. */
const LONG = 400;
/** Longer than a heading that says nothing of its own. */
const WORDY = 120;
const CAUSE = /^Nguyên nhân(?!\p{L})/iu;
const RESULT = /^Kết quả(?!\p{L})/iu;
const ASIDE =
  /^(?:Ưu điểm|Mục đích|Yêu cầu|Mục tiêu|Quan điểm|Phương hướng|Tổ chức thực hiện|Tổ chức, thực hiện|Phân công|Kinh phí|Chế độ|Thời gian|Căn cứ|Phạm vi|Đối tượng|Trách nhiệm)/iu;
/** Headings that stand above tasks where shortcomings were listed before; “Nhiệm vụ, giải pháp” is known by the tables already. */
const REMEDIES =
  /^(?:Nhiệm vụ|Giải pháp|Biện pháp|Kế hoạch khắc phục|Nội dung khắc phục|Nội dung thực hiện|Khắc phục|Phương hướng|Phương án)/iu;
const NONE: readonly never[] = [];
const ANY_WORD = /[\p{L}\p{N}]/u;
/** “nt”, “như trên”, “″”: the cell above counts here too. */
const DITTO = /^(?:-?\s?nt\s?-?|như trên|["”″〃])[\s.]{0,3}$/iu;
/** “(1)”, “2”, “-”: signs and figures alone. */
const SIGNS = /^[\s\d().-]{0,20}$/;

const plainAnswers: (passage: Passage) => Answers = memo(noAnswers);

/**
 * Reads passages as parts of a plan. Every question is answered when somebody asks, once for a passage; what was never asked nothing depends on.
 * The bodies that an office has named itself count as owners too.
 */
export class PlanReader {
  private readonly questions: Question[] = [];
  private readonly answersOf: (passage: Passage) => Answers;
  private readonly office: OfficeWords | undefined;

  constructor(office: OfficeWords | undefined) {
    this.office = office?.organs.length === 0 ? undefined : office;
    this.answersOf = this.office === undefined ? plainAnswers : answersApart();
  }

  /** The labelled parts of a passage; none for one without labels. */
  readonly parts = this.question<readonly Part[]>(partsOf, NONE, (parts) => {
    let key = '';
    for (const { field, label, hasValue } of parts) key += `|${field ?? ''} ${label}${hasValue ? '+' : '-'}`;
    return key;
  });

  readonly owners = this.question<readonly PlanOwner[]>(
    (passage) => ownersOf(passage, this.parts(passage), this.office),
    NONE,
    keyOfOwners,
  );
  readonly ownersAsValue = this.question<readonly PlanOwner[]>(
    (passage) => ownersAsValueOf(passage, this.office),
    NONE,
    keyOfOwners,
  );

  readonly deadlines = this.question<readonly PlanDeadline[]>(
    (passage) => deadlinesOf(passage, this.parts(passage)),
    NONE,
    keyOfDeadlines,
  );
  readonly deadlinesAsValue = this.question<readonly PlanDeadline[]>(deadlinesAsValueOf, NONE, keyOfDeadlines);

  /** True for a statement that something is wrong: “… còn chậm”. */
  readonly statesFault = this.question((passage) => {
    const first = this.parts(passage)[0];
    const content = first?.field === undefined ? passage.text.slice(contentStart(passage), first?.end) : '';
    return content !== '' && content.length < LONG && statesFault(content);
  }, false);

  /** True for words that begin as a goal or a task does: “Nâng cao …”, “Khắc phục …”. */
  readonly opensWithGoal = this.question((passage) => opensWithGoal(passage.text.slice(contentStart(passage))), false);

  /** True for a statement that begins as a goal and accuses nobody: “Nâng cao …” in the place of what is wrong. */
  readonly statesGoal = this.question((passage) => {
    const part = this.parts(passage).find(({ field }) => field === 'shortcoming');
    const words = passage.text.slice(part?.valueStart ?? contentStart(passage), part?.end).trim();
    // “Việc phát huy vai trò của …” names a task all the same.
    return opensWithGoal(words.replace(/^việc /iu, '')) && !statesFault(words);
  }, false);

  /** True for a heading below which shortcomings or their remedies stand. */
  readonly announcesShortcomings = this.question((passage) => heading(passage, looksLikeShortcomingHeading), false);

  /** True for a heading such as “Nhiệm vụ, giải pháp”. */
  readonly announcesSolutions = this.question((passage) => heading(passage, isSolutionHeading), false);

  /** All words of a passage: asked where they are a name as they stand, so that the plan says something else when any of them changes. */
  readonly name = this.question(({ text }) => text, '');

  /** True for a heading that merely names an organ. */
  readonly namesOrgan = this.question((passage) => {
    if (this.parts(passage).length > 0 || !heading(passage, () => true) || !this.isOrgan(passage)) return false;
    this.name(passage);
    return true;
  }, false);

  private isOrgan(passage: Passage): boolean {
    const start = contentStart(passage);
    if (isOrganName(passage.text.slice(start))) return true;
    return (
      this.office !== undefined &&
      officeOrgansIn(passage, this.office).some(
        (organ) => organ.start === start && !ANY_WORD.test(passage.text.slice(organ.end)),
      )
    );
  }

  readonly opening = this.question<Opening>((passage) => {
    const content = passage.text.slice(contentStart(passage));
    if (CAUSE.test(content)) return 'cause';
    if (RESULT.test(content)) return 'result';
    if (REMEDIES.test(content)) return 'remedies';
    return ASIDE.test(content) ? 'aside' : 'other';
  }, 'other');

  /** True for a passage that ends with a colon: what it announces stands below it. */
  readonly announces = this.question(({ text }) => text.endsWith(':'), false);

  /** True for a passage longer than a mere heading. */
  readonly isWordy = this.question((passage) => passage.text.length - contentStart(passage) >= WORDY, false);

  /** Who and by when a passage says for sections of the plan that it names: “Giao Công an xã khắc phục nội dung tại mục II.3 trước ngày 30/9/2026”. */
  readonly pointers = this.question<readonly Pointer[]>(
    (passage) =>
      pointersOf(
        passage,
        referencesIn(passage),
        () => this.owners(passage),
        () => this.deadlines(passage),
      ),
    NONE,
    (pointers) =>
      pointers
        .map(
          ({ reference, owners, deadlines, setsTask }: Pointer) =>
            `${keyOfReference(reference)} ${owners.join()} ${deadlines.join()} ${setsTask ? 1 : 0}`,
        )
        .join('|'),
  );

  /** What a table column holds, by the words of its head; `none` where they tell nothing. */
  readonly column = this.question<Column | 'none'>(({ text }) => columnOf(text) ?? 'none', 'none');

  /** A few words of a table cell as they count: blank, “nt”, a mere sign. */
  readonly cell = this.question<'blank' | 'ditto' | 'signs' | 'words'>(({ text }) => {
    if (DITTO.test(text)) return 'ditto';
    if (!ANY_WORD.test(text)) return 'blank';
    return SIGNS.test(text) ? 'signs' : 'words';
  }, 'words');

  /** The number of a table row as its first cell has it, marks behind it left out. */
  readonly rowNumber = this.question(({ text }) => text.replace(/[.)\s]{1,8}$/, ''), '');

  /** The words of a statement by which it is known again elsewhere. */
  readonly gist = this.question((passage) => {
    const part = this.parts(passage).find(({ field }) => field === 'shortcoming');
    const words = passage.text.slice(part?.valueStart ?? contentStart(passage), part?.end);
    return words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]{1,9}/gu, ' ')
      .trim();
  }, '');

  /** True when a passage that has taken the place of another one answers all that was asked of the other one as it did. */
  readsAlike(old: Passage, fresh: Passage): boolean {
    if (old === fresh) return true;
    const { nothing, given } = this.answersOf(old);
    for (let answer = given; answer !== undefined; answer = answer.next) {
      const { ask, keyOf } = this.questions[answer.to]!;
      if (keyOf(answer.answer) !== keyOf(ask(fresh))) return false;
    }
    return this.questions.every(
      (question, number) =>
        (nothing & (1 << number)) === 0 || question.keyOf(question.nothing) === question.keyOf(question.ask(fresh)),
    );
  }

  /**
   * @param nothing the answer for most passages; an empty list stands for any other one
   * @param keyOf all of an answer that the reading of the plan depends on
   */
  private question<T extends object | string | number | boolean>(
    answer: (passage: Passage) => T,
    nothing: T,
    keyOf: (answer: T) => unknown = (one) => one,
  ): (passage: Passage) => T {
    const number = this.questions.length;
    const bit = 1 << number;
    const ask = (passage: Passage): T => {
      const answers = this.answersOf(passage);
      if ((answers.nothing & bit) !== 0) return nothing;
      let known = answers.given;
      while (known !== undefined && known.to !== number) known = known.next;
      if (known !== undefined) return known.answer as T;
      const fresh = answer(passage);
      if (fresh === nothing || (Array.isArray(fresh) && fresh.length === 0)) {
        answers.nothing |= bit;
        return nothing;
      }
      answers.given = { to: number, answer: fresh, next: answers.given };
      return fresh;
    };
    this.questions.push({ ask, keyOf: (one) => keyOf(one as T), nothing });
    return ask;
  }
}

function noAnswers(): Answers {
  return { nothing: 0, given: undefined };
}

/** Answers that depend on more than the passage are not kept in it. */
function answersApart(): (passage: Passage) => Answers {
  const kept = new WeakMap<Passage, Answers>();
  return (passage) => {
    let answers = kept.get(passage);
    if (answers === undefined) kept.set(passage, (answers = noAnswers()));
    return answers;
  };
}

function contentStart({ enumerator }: Passage): number {
  return enumerator?.contentStart ?? 0;
}

/** A bullet heads nothing; only what may be a heading is looked at as one. */
function heading(passage: Passage, test: (content: string) => boolean): boolean {
  const { text, enumerator, headingLevel } = passage;
  if ((enumerator === undefined || enumerator.kind === 'bullet') && headingLevel === 0) return false;
  const content = text.slice(contentStart(passage));
  return content.length < LONG && test(content);
}

function keyOfOwners(owners: readonly PlanOwner[]): string {
  let key = '';
  for (const { role, how, generic, labelled, text } of owners)
    key += `|${role}${how}${generic ? 'g' : ''}${labelled ? 'l' : ''} ${text}`;
  return key;
}

function keyOfDeadlines(deadlines: readonly PlanDeadline[]): string {
  let key = '';
  for (const { kind, text, from, to, labelled, told } of deadlines)
    key += `|${kind} ${text} ${keyOfDay(from)}–${keyOfDay(to)}${labelled ? 'l' : ''}${told ? 't' : ''}`;
  return key;
}

/** A year may be told elsewhere: “quý III, quý IV năm 2026”. */
function keyOfDay(day: CalendarDate | undefined): string {
  return day === undefined ? '' : `${day.day ?? ''}/${day.month ?? ''}/${day.year ?? ''}`;
}

function keyOfReference({ steps, foreign }: InternalReference): string {
  return foreign ? '' : steps.map(({ unit, label }) => `${unit} ${label}`).join('/');
}
