import type { LinePosition } from '../../../server/src/text/lines';
import { editText, type Random, type RandomEdit } from '../../support/random-edits';
import type { EditRun, Step } from './edit-runs';

/** Words of one kind stand for one another: such an edit leaves the shape of the plan as it is and has it say something else. */
// prettier-ignore
const KINDS: readonly (readonly string[])[] = [
  ['Nội dung cần khắc phục', 'Hạn chế', 'Giải pháp khắc phục', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện', 'Nguyên nhân', 'Kết quả', 'Ghi chú'],
  ['Công an xã', 'Phòng Kinh tế', 'Văn phòng Đảng ủy', 'Ủy ban nhân dân xã', 'UBND huyện Cẩm Sơn', 'Trạm Điện lực Bình Minh', 'Công an xã, Phòng Kinh tế', 'các thôn', 'bà con'],
  ['trước ngày 30/9/2026', 'trong quý III/2026', 'thường xuyên', 'trong thời gian tới', 'trước ngày 30/4/2024', 'sau khi có kết luận', 'nhiều lần'],
  ['còn chậm', 'chưa kịp thời', 'được duy trì', 'nâng cao chất lượng'],
  ['Thông báo số 45-TB/TU, ngày 02/3/2026 của Tỉnh ủy', 'Thông báo số 45-KL/TU, ngày 02/3/2026 của Tỉnh ủy', 'Kết luận 45-KL/TU', 'Thông báo số 45', 'Nghị định số 30/2020/NĐ-CP', 'văn bản của cấp trên'],
  ['mục II.1', 'mục II.2', 'mục II.9', 'mục này'],
  ['Giao', 'Rà soát cùng'],
  ['chủ trì', 'phối hợp với thôn', 'theo dõi'],
  ['NHỮNG HẠN CHẾ VÀ GIẢI PHÁP', 'NHIỆM VỤ, GIẢI PHÁP', 'NỘI DUNG', 'MỤC ĐÍCH, YÊU CẦU', 'GIẢI PHÁP KHẮC PHỤC', 'TỒN TẠI, HẠN CHẾ'],
  ['Việc thu gom', 'Nâng cao việc thu gom', 'Hồ sơ'],
];

const LOOKS = ['shown', 'shown', 'shown', 'all', 'none'] as const;

/** Plans in all the ways that shortcomings are written in, and edits that change who, what and by when, or move shortcomings about. */
export class PlanEdits {
  private text: string;
  private cut = '';

  constructor(private readonly random: Random) {
    this.text = this.plan();
  }

  run(length: number): EditRun {
    const first = this.text;
    const steps: Step[] = [];
    while (steps.length < length) {
      const edit = this.edit();
      if (edit === undefined) continue;
      this.text = editText(this.text, edit);
      steps.push({
        kind: 'edit',
        ...edit,
        look: steps.length === length - 1 ? 'all' : this.random.of(LOOKS),
      });
    }
    return { text: first, steps };
  }

  private edit(): RandomEdit | undefined {
    switch (this.random.below(12)) {
      case 0:
        return this.inWord('a');
      case 1:
        return this.inWord('');
      case 2:
        return this.moveUnit();
      default:
        return this.exchange();
    }
  }

  /** Another word of the same kind, now and then of any kind. */
  private exchange(): RandomEdit | undefined {
    const kind = this.random.of(KINDS);
    const word = this.random.of(kind);
    const found = this.anyPlaceOf(word);
    const other = this.random.of(this.random.below(8) === 0 ? this.random.of(KINDS) : kind);
    return found === undefined ? undefined : { ...this.span(found, found + word.length), insert: other };
  }

  /** A letter more or less in the middle of such a word. */
  private inWord(insert: string): RandomEdit | undefined {
    const word = this.random.of(this.random.of(KINDS));
    const found = this.anyPlaceOf(word);
    if (found === undefined) return undefined;
    const at = found + 1 + this.random.below(word.length - 1);
    return { ...this.span(at, insert === '' ? at + 1 : at), insert };
  }

  /** Cuts a paragraph or a few, or puts in what was cut last. */
  private moveUnit(): RandomEdit {
    const { random } = this;
    const starts = [0, ...[...this.text.matchAll(/\n\n/g)].map(({ index }) => index + 2)];
    const first = random.below(starts.length);
    const start = starts[first]!;
    if (this.cut !== '' && random.below(2) === 0) {
      const insert = this.cut;
      this.cut = '';
      return { ...this.span(start, start), insert };
    }
    const end = starts[first + 1 + random.below(6)] ?? this.text.length;
    this.cut = this.text.slice(start, end);
    return { ...this.span(start, end), insert: '' };
  }

  private anyPlaceOf(word: string): number | undefined {
    const places: number[] = [];
    for (let at = this.text.indexOf(word); at >= 0; at = this.text.indexOf(word, at + 1)) places.push(at);
    return places.length === 0 ? undefined : this.random.of(places);
  }

  private span(start: number, end: number): { start: LinePosition; end: LinePosition } {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  private positionAt(offset: number): LinePosition {
    const line = this.text.slice(0, offset).split('\n').length - 1;
    return { line, character: offset - (this.text.lastIndexOf('\n', offset - 1) + 1) };
  }

  private plan(): string {
    const { random } = this;
    // In some plans all is to be done “thường xuyên”.
    const time = random.below(5) === 0 ? 'thường xuyên' : undefined;
    const word = (kind: number): string => (kind === 2 ? time : undefined) ?? random.of(KINDS[kind]!);
    const maybe = (text: string): string => (random.below(3) === 0 ? '' : text);
    const units: readonly ((number: number) => string)[] = [
      (number) =>
        `${number}. Công tác thu gom rác\n\n${number}.1. Nội dung cần khắc phục: ${word(9)} ở thôn ${number} ${word(3)}.\n\n` +
        maybe(`${number}.2. Giải pháp khắc phục:\n\n- Ký lại hợp đồng theo ${word(4)};\n\n- Kiểm tra ${word(2)}.\n\n`) +
        maybe(`${number}.3. Cơ quan chủ trì: ${word(1)}.\n\n`) +
        maybe(`${number}.4. Thời gian thực hiện: ${word(2)}.\n\n`),
      (number) =>
        `${number}. Việc lập hồ sơ đất đai ${word(3)}\n\na) ${word(6)} ${word(1)} ${word(7)} lập lại sổ, xong ${word(2)}.\n\n` +
        maybe(`b) Báo cáo theo ${word(4)}.\n\n`),
      (number) =>
        `${number}. ${word(1)}\n\n- Hạn chế: Tuần tra ở thôn ${number} ${word(3)}.\n\n${maybe(`- Giải pháp: Tăng lượt tuần tra ${word(2)}.\n\n`)}- Hạn chế: Sinh hoạt ${word(3)}.\n\n`,
      (number) =>
        `${number}. Các việc khác\n\n| TT | Hạn chế | Giải pháp | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |\n|---|---|---|---|---|---|\n` +
        `| 1 | ${word(9)} ở thôn 1 ${word(3)} | Rà soát | ${word(1)} | ${word(1)} | ${word(2)} |\n| 2 | Hồ sơ ${word(3)} | ${maybe('Lập lại')} | ${maybe(word(1))} | nt | nt |\n\n`,
      (number) => `${number}. Đường liên thôn ${word(3)}\n\n`,
    ];
    const stated = (mark: string): string =>
      Array.from({ length: 3 }, (_, at) => `${mark}Việc thu gom ở thôn ${at + 1} ${word(3)}.\n\n`).join('');
    const bodies: readonly (() => string)[] = [
      () => Array.from({ length: 2 + random.below(5) }, (_, at) => random.of(units)(at + 1)).join(''),
      () => stated('- '),
      () =>
        `${stated('')}Giải pháp khắc phục: Ký lại hợp đồng ${word(2)}.\n\n${word(6)} ${word(1)} ${word(7)} dọn rác.\n\n`,
    ];
    const body = random.of([bodies[0]!, ...bodies])();
    return (
      `ĐẢNG ỦY XÃ BÌNH MINH THƯỢNG\n*\nSố 12-KH/ĐU\nBình Minh Thượng, ngày 05 tháng 6 năm 2026\n\nKẾ HOẠCH\nkhắc phục hạn chế sau giám sát\n\n` +
      `- Căn cứ ${word(4)} về kết quả giám sát.\n\nI- ${word(8)}\n\n1. Khắc phục theo ${word(4)}.\n\nII- ${word(8)}\n\n` +
      maybe(`${word(0)}: ${word(1)}.\n\n`) +
      body +
      maybe(
        `III- ${word(8)}\n\n1. ${word(6)} ${word(1)} ${word(7)} ký lại hợp đồng ${word(2)}.\n\n2. Dọn rác ${word(2)}.\n\n`,
      ) +
      `IV- TỔ CHỨC THỰC HIỆN\n\n` +
      maybe(`Thời gian thực hiện: ${word(2)}.\n\n`) +
      `1. ${word(6)} ${word(1)} ${word(7)} khắc phục nội dung tại ${word(5)} ${word(2)}.\n\n2. ${word(1)} ${word(7)} các việc còn lại.\n\n` +
      `Nơi nhận:\n- Công an xã;\n- Lưu VPĐU.\n`
    );
  }
}
