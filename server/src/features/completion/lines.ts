import { formatsOf, type Format } from '../../vocabulary/formats';
import { ownersIn } from '../../workspace/draft-facts';
import { documentsCitedIn } from '../../workspace/draft-index';
import { citedFactsOf } from '../../workspace/cited-facts';
import type { System } from '../../vocabulary/document-types';
import { answersTo, behindMark, spanOfTail, type Caret, type Question, type Suggestion } from './suggestion';

/** What papers of each system begin their căn cứ with. */
const USUAL_BASES: Readonly<Record<System, readonly string[]>> = {
  party: ['Căn cứ Điều lệ Đảng Cộng sản Việt Nam', 'Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ'],
  state: ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025'],
};
const USUAL_RECIPIENTS: Readonly<Record<System, readonly string[]>> = {
  party: [
    'Ban Thường vụ Tỉnh ủy (b/c)',
    'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ',
    'Ủy ban Kiểm tra Đảng ủy',
    'Các chi bộ trực thuộc',
  ],
  state: ['UBND tỉnh', 'TT. Đảng ủy, TT. HĐND xã', 'CT, PCT UBND xã'],
};
const LAST_RECIPIENT: Readonly<Record<System, string>> = { party: 'Lưu Văn phòng Đảng ủy.', state: 'Lưu: VT.' };
/** For whom a paper is signed, and the offices that sign. */
const SIGNATURES: Readonly<Record<System, readonly string[]>> = {
  party: [
    'T/M BAN THƯỜNG VỤ',
    'T/M ĐẢNG ỦY',
    'T/L BAN THƯỜNG VỤ',
    'K/T BÍ THƯ',
    'BÍ THƯ',
    'PHÓ BÍ THƯ',
    'PHÓ BÍ THƯ THƯỜNG TRỰC',
    'CHÁNH VĂN PHÒNG',
  ],
  state: [
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'TL. CHỦ TỊCH',
    'TUQ. CHỦ TỊCH',
    'CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'CHÁNH VĂN PHÒNG',
  ],
};

/** Whole lines of the parts around the body: căn cứ, nơi nhận, signature. */
export function linesAt(question: Question): Suggestion[] {
  const { caret } = question;
  switch (caret.zone) {
    case 'title':
    case 'basis':
    case 'opening':
      return basesAt(question);
    case 'recipients':
      return /^\s{0,4}[-–]\s{1,3}/u.test(caret.before) ? recipientsAt(question) : signaturesAt(question);
    case 'signature':
      return signaturesAt(question);
    default:
      return [];
  }
}

function systemOf({ draft }: Caret): System {
  return draft.identity.system ?? 'party';
}

function formatOf({ draft, draft: { identity } }: Caret): Format | undefined {
  return formatsOf(identity.profile ?? draft.identity.system ?? null).at(-1);
}

function basesAt({ caret, others, words }: Question): Suggestion[] {
  const typed = behindMark(caret.before);
  // Căn cứ lines have but one beginning: other sentences of an opening are left alone.
  if (typed.length < 2 || !answersToStart('Căn cứ', typed)) return [];
  const system = systemOf(caret);
  const hasMark = typed.length < caret.before.trimStart().length;
  const mark = formatOf(caret)?.basis.bulleted === true && !hasMark ? '- ' : '';
  const documents = [...documentsCitedIn([{ facts: { documents: citedFactsOf(caret.draft) } }, ...others()])];
  const cited = documents
    .filter(({ typeWord, fullness }) => typeWord !== '' && fullness >= 2)
    .map(({ typeWord, symbol, tail }) => `Căn cứ ${typeWord} số ${symbol}${tail}`);
  const known = others().flatMap(({ facts }) => (facts.system === system ? facts.bases : []));
  return offers(caret, typed, [...USUAL_BASES[system], ...known, ...cited], ';', words.completion.basis, mark);
}

function recipientsAt({ caret, others, words }: Question): Suggestion[] {
  const typed = behindMark(caret.before);
  const system = systemOf(caret);
  const said = new Set(caret.draft.linesIn('recipients').map(({ passage }) => nameIn(passage.text)));
  const known = others().flatMap(({ facts }) => (facts.system === system ? facts.recipients : []));
  const names = [...USUAL_RECIPIENTS[system], ...ownersIn(caret.draft), ...known].filter(
    (name) => !said.has(nameIn(name)),
  );
  const between = formatOf(caret)?.recipients.between[0] ?? ';';
  const last = LAST_RECIPIENT[system];
  return [
    ...offers(
      caret,
      typed,
      names.filter((name) => !name.startsWith('Lưu')),
      between,
      words.completion.recipient,
    ),
    ...offers(caret, typed, [last.slice(0, -1)], '.', words.completion.lastRecipient),
  ];
}

/** `- Phòng Kinh tế;` → `Phòng Kinh tế` */
function nameIn(line: string): string {
  return line.replace(/^[-–+\s]{0,5}/u, '').replace(/[\s;,.]{0,5}$/u, '');
}

function signaturesAt({ caret, words }: Question): Suggestion[] {
  const typed = caret.before.trimStart();
  if (typed === '' || typed.length > 40) return [];
  return offers(caret, typed, SIGNATURES[systemOf(caret)], '', words.completion.signature);
}

function offers(
  caret: Caret,
  typed: string,
  lines: readonly string[],
  end: string,
  detail: string,
  mark = '',
): Suggestion[] {
  const span = spanOfTail(caret, typed);
  return [...new Set(lines.map((line) => line.replace(/[\s;,.]{0,5}$/u, '')))]
    .filter((line) => answersTo(line, typed))
    .map((line) => ({ kind: 'line', insert: mark + line + end, detail, span }));
}

/** True when what is typed is the beginning of some words, or goes on behind them. */
function answersToStart(words: string, typed: string): boolean {
  return answersTo(words, typed.slice(0, words.length)) && !/^\P{L}/u.test(typed);
}
