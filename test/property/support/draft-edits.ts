import { editText, randomEdit, type Random, type RandomEdit } from '../../support/random-edits';
import { splitLines, type Line, type LinePosition } from '../../../server/src/text/lines';
import { configurations } from './examinations';
import type { EditRun, Step } from './edit-runs';

/** What is typed letter by letter: pieces that change what is found as they grow and shrink. */
const TYPED = [
  'Thông báo số 170-TB/TU, ngày 7/4/2026 của Ban Thường vụ Tỉnh ủy',
  'hoàn thành trước ngày 31/6/2026.',
  '1.2.3. Cơ quan chủ trì: Ủy ban nhân dân xã',
  'Thời gian thực hiện: quý III/2026',
  'Giải pháp khắc phục:',
  '“trích (trong ngoặc) [số 5]”',
  'theo mục 4.2 nêu trên,  như sau ,',
  'a) b) c) đ) I. II- Điều 5. Chương IV',
  '| 3 | cột | hai |',
  '**đậm** *nghiêng* # đề mục <!-- ẩn -->',
  '<!-- duthao: bỏ qua date/padding, citation/incomplete -->',
  '<!-- duthao: bỏ qua plan/missing-deadline trong dự thảo -->',
  'Trạm Điện lực Bình Minh chủ trì; Tổ Chuyển đổi số phối hợp',
  'Ban chỉ đạo 35 (BCĐ) họp ở chợ đầu mối',
];

/** Words that go in for other words. */
// prettier-ignore
const WORDS = [
  'Kết luận', 'KL', 'TB', '45', '170', '1.1', '2', 'I', 'IV', 'Tỉnh ủy', 'Tỉnh uỷ', 'UBND', 'xã', 'Xã', '2025', '2026', '31/4/2026', '05', 'của', 'của của', 'thường xuyên', 'chủ trì', 'phối hợp',
  'hạn chế', 'giải pháp', 'KẾ HOẠCH', 'BÁO CÁO', 'Nơi nhận:', 'T/M', 'TM.', 'e\u0302\u0301', 'số', 'Số:', '/', '-', '–', ';', './.', 'Đ/c',
];

/** Most steps are looked at as an editor does; now and then somebody types on before anybody looks. */
const LOOKS = [...new Array<'shown'>(12).fill('shown'), 'all', 'all', 'none'] as const;

/** Writes the runs of a seed: a writer at work, with leaps, pastes and slips that no writer makes. */
export class DraftEdits {
  private text: string;
  private caret: LinePosition = { line: 0, character: 0 };
  /** What is being typed, and how far it has come. */
  private typed = '';
  private typedUpTo = 0;
  private undo: RandomEdit | undefined;

  /** @param stock drafts that lines are pasted from */
  constructor(
    private readonly random: Random,
    private readonly first: string,
    private readonly stock: readonly string[],
  ) {
    this.text = first;
  }

  /** @returns a run of that many steps; the last one is looked at */
  run(length: number): EditRun {
    const steps: Step[] = [];
    while (steps.length < length) {
      const look = steps.length === length - 1 ? 'all' : this.random.of(LOOKS);
      if (this.random.below(60) === 0)
        steps.push({ kind: 'configure', to: this.random.below(configurations.length), look });
      else {
        const edit = this.edit();
        this.apply(edit);
        steps.push({ kind: 'edit', ...edit, look });
      }
    }
    return { text: this.first, steps };
  }

  private apply(edit: RandomEdit): void {
    const before = this.text;
    this.text = editText(before, edit);
    this.undo = inverse(before, this.text, edit);
    this.caret = behind(edit);
  }

  private edit(): RandomEdit {
    const { random } = this;
    const lines = splitLines(this.text);
    if (this.typedUpTo < this.typed.length && random.below(60) > 0) return this.typeOn();
    switch (random.below(9)) {
      case 0:
      case 1:
        this.typed = random.of(TYPED);
        this.typedUpTo = 0;
        this.caret = random.below(3) === 0 ? this.caret : this.wordAt(lines).start;
        return this.typeOn();
      case 2:
        return this.undo ?? randomEdit(random, lines);
      case 3:
        return this.paste(lines);
      case 4:
        return this.deleteLines(lines);
      case 5:
      case 6:
        return { ...this.wordAt(lines), insert: random.of(WORDS) };
      case 7:
        return this.backspace(lines);
      default:
        return randomEdit(random, lines);
    }
  }

  private typeOn(): RandomEdit {
    const count = 1 + this.random.below(3);
    const insert = this.typed.slice(this.typedUpTo, this.typedUpTo + count);
    this.typedUpTo += count;
    return { start: this.caret, end: this.caret, insert };
  }

  /** The last letters, or the end of the line above. */
  private backspace(lines: readonly Line[]): RandomEdit {
    const { line, character } = this.caret;
    const start =
      character > 0
        ? { line, character: Math.max(0, character - 1 - this.random.below(4)) }
        : { line: Math.max(0, line - 1), character: lines[line - 1]?.text.length ?? 0 };
    return { start, end: this.caret, insert: '' };
  }

  /** Lines of this or another draft. */
  private paste(lines: readonly Line[]): RandomEdit {
    const { random } = this;
    const source = random.below(2) === 0 ? lines : splitLines(random.of(this.stock));
    const from = random.below(source.length);
    const insert = source
      .slice(from, from + 1 + random.below(5))
      .map(({ text, eol }) => text + (eol || '\n'))
      .join('');
    const at = { line: random.below(lines.length + 1), character: 0 };
    return { start: at, end: at, insert };
  }

  private deleteLines(lines: readonly Line[]): RandomEdit {
    const line = this.random.below(lines.length);
    return { start: { line, character: 0 }, end: { line: line + 1 + this.random.below(3), character: 0 }, insert: '' };
  }

  /** Any word of the draft. */
  private wordAt(lines: readonly Line[]): { start: LinePosition; end: LinePosition } {
    const line = this.random.below(lines.length);
    const words = [...lines[line]!.text.matchAll(/\S+/g)];
    if (words.length === 0) return { start: { line, character: 0 }, end: { line, character: 0 } };
    const { 0: word, index } = this.random.of(words);
    return { start: { line, character: index }, end: { line, character: index + word.length } };
  }
}

/** Where the caret stands behind an edit, as long as no `\r` and `\n` met. */
function behind({ start, insert }: RandomEdit): LinePosition {
  const lines = splitLines(insert);
  const last = lines[lines.length - 1]!.text.length;
  return lines.length === 1
    ? { line: start.line, character: start.character + last }
    : { line: start.line + lines.length - 1, character: last };
}

/** The edit that takes an edit back; whole lines, so that no line end is cut in two. */
function inverse(before: string, after: string, { start }: RandomEdit): RandomEdit {
  const old = splitLines(before);
  const now = splitLines(after);
  const same = (a: Line | undefined, b: Line | undefined) => a !== undefined && a.text === b?.text && a.eol === b.eol;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) && same(old[old.length - 1 - tail], now[now.length - 1 - tail]))
    tail++;
  const from = Math.max(0, Math.min(start.line, old.length - tail, now.length - tail) - 1);
  const insert = old
    .slice(from, old.length - tail)
    .map(({ text, eol }) => text + eol)
    .join('');
  return {
    start: { line: from, character: 0 },
    end: tail === 0 ? { line: now.length, character: 0 } : { line: now.length - tail, character: 0 },
    insert,
  };
}
