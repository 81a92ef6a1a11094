import type { Random } from '../../support/random-edits';
import { body, remedies, replaceAt, type Plant, type Planted } from './plant';

/** A line of a field: `1.1.3. Cơ quan chủ trì: Ban Xây dựng Đảng.` */
const FIELD =
  /^(?<lead>[#*]*[ ]?(?:\d[\d.]*\. |[a-zđ]\) )?\**)(?<label>Nội dung cần khắc phục|Giải pháp khắc phục|Cơ quan chủ trì|Người phụ trách|Cơ quan phối hợp|Thời gian thực hiện|Thời hạn hoàn thành)(?<sign>:?\**:?[ \n]*)(?<value>[^\n]*)/gmu;

interface Field {
  readonly label: string;
  readonly index: number;
  /** To the end of the value. */
  readonly end: number;
  readonly value: { readonly index: number; readonly text: string };
}

function fieldsIn(text: string): Field[] {
  return [...text.matchAll(FIELD)].map(({ index, 0: all, groups }) => {
    const { label = '', value = '' } = groups!;
    const end = index + all.length;
    return { label, index, end, value: { index: end - value.length, text: value } };
  });
}

const OWNER = ['Cơ quan chủ trì', 'Người phụ trách'];
const DEADLINE = ['Thời gian thực hiện', 'Thời hạn hoàn thành'];
const SOLUTION = ['Giải pháp khắc phục'];
const STATEMENT = ['Nội dung cần khắc phục'];

/** Another value for a field. */
function valued(
  rule: string,
  labels: readonly string[],
  put: (value: string, random: Random) => string | undefined,
): Plant {
  return {
    rule,
    into(text, random) {
      const fields = fieldsIn(text).filter(({ label }) => labels.includes(label));
      if (!remedies(text) || fields.length === 0) return undefined;
      const { value } = random.of(fields);
      const other = put(value.text, random);
      return other === undefined ? undefined : replaceAt(text, value.index, value.text.length, other);
    },
  };
}

/**
 * Takes a field out of a shortcoming, its line and all or its words alone; the finding stands at the statement before it.
 * @param elsewhere what may not stand in the rest of the shortcoming: there the tasks say what the field has said
 */
function withoutField(rule: string, labels: readonly string[], elsewhere?: RegExp): Plant {
  return {
    rule,
    into(text, random) {
      const fields = fieldsIn(text);
      const chosen = fields.filter(({ label }) => labels.includes(label));
      while (remedies(text) && chosen.length > 0) {
        const [field] = chosen.splice(random.below(chosen.length), 1);
        const statement = fields.findLast(({ label, index }) => index < field!.index && STATEMENT.includes(label));
        const end = field!.index + endOfField(text.slice(field!.index));
        const after = fields.find(({ label, index }) => index > field!.index && STATEMENT.includes(label))?.index;
        const rest =
          text.slice(statement?.end, field!.index) +
          tasksIn(text.slice(end, Math.min(after ?? Infinity, body(text)[1])));
        if (statement === undefined || elsewhere?.test(rest) === true) continue;
        const start = random.below(2) === 0 || elsewhere === undefined ? field!.index : field!.value.index;
        return { text: `${text.slice(0, start)}\n\n${text.slice(end)}`, start: statement.index, end: statement.end };
      }
      return undefined;
    },
  };
}

/** A field goes on to the next numbered line or the end of the body. */
function endOfField(text: string): number {
  const next = /\n[#*]*[ ]?(?:\d[\d.]*\. |[a-zđ]\) |[IVX]+[.-] |\**Nơi nhận|PHỤ LỤC)/u.exec(text.slice(1));
  return next === null ? text.length : next.index + 2;
}

/** Bulleted tasks below a field. */
function tasksIn(text: string): string {
  return (text.match(/^- [^\n]+/gmu) ?? []).join('\n');
}

/** Another text for a cell of the column whose head holds the word; the finding stands in the row. */
function celled(rule: string, head: string, put: (cell: string, random: Random) => string): Plant {
  return {
    rule,
    into(text, random) {
      const heads = /^\|[^\n]*Cơ quan chủ trì[^\n]*\|\n\|[-|]+\|\n((?:\|[^\n]*\|(?:\n|$))+)/mu.exec(text);
      if (!remedies(text) || heads === null) return undefined;
      const column = heads[0]
        .split('\n')[0]!
        .split('|')
        .findIndex((cell) => cell.toLowerCase().includes(head));
      const rows = heads[1]!.trimEnd().split('\n');
      const row = random.of(rows);
      const cells = row.split('|');
      if (column < 0) return undefined;
      cells[column] = ` ${put(cells[column]!.trim(), random)} `;
      const index = text.indexOf(row);
      return replaceAt(text, index, row.length, cells.join('|'));
    },
  };
}

/** `2. <shortcoming>` with its numbered or lettered tasks, in a plan that has no fields. */
const UNIT = /^\d\. [^\n]{50,}[^.:;\n]\n\n(?:(?:\d\.\d\. |[a-zđ]\) |- )[^\n]+\n\n?){2,}/gmu;
const TIME = /ngày|tháng|quý|năm|tuần|tới|ngay|sau|thường xuyên|hằng|định kỳ|mùa/iu;
const BODY_OF_OFFICE =
  /UBND|Ủy ban|Ban |Phòng |Công an|Văn phòng|Sở |Đảng ủy|Trung tâm|[Tt]rưởng thôn|[Cc]hi bộ|đồng chí|đảng viên|Yêu cầu|thôn|Đoàn|Hội|Trạm|Tổ |tổ /u;

/** Takes words out of the tasks of a shortcoming, so that nothing of the kind is left; the finding stands at its heading. */
function withoutWords(rule: string, words: RegExp, rest: RegExp): Plant {
  return {
    rule,
    into(text, random): Planted | undefined {
      // “Phòng Kinh tế thực hiện nhiệm vụ được giao tại mục II.1”: said elsewhere after all.
      if (/mục II\.\d/u.test(text)) return undefined;
      const [from, to] = body(text);
      const units = [...text.matchAll(UNIT)].filter(({ index }) => index >= from && index < to);
      while (remedies(text) && units.length > 0) {
        const [unit] = units.splice(random.below(units.length), 1);
        const headEnd = unit![0].indexOf('\n');
        const tasks = unit![0].slice(headEnd);
        const less = tasks.replace(words, '');
        if (less === tasks || rest.test(less)) continue;
        const head = unit![0].slice(0, headEnd);
        return {
          text: text.slice(0, unit!.index) + head + less + text.slice(unit!.index + unit![0].length),
          start: unit!.index,
          end: unit!.index + headEnd,
        };
      }
      return undefined;
    },
  };
}

export const planPlants: readonly Plant[] = [
  withoutField('plan/missing-owner', OWNER, BODY_OF_OFFICE),
  withoutField('plan/missing-deadline', DEADLINE, TIME),
  withoutField('plan/missing-solution', SOLUTION),
  celled('plan/missing-owner', 'chủ trì', () => ''),
  celled('plan/missing-deadline', 'thời hạn', () => ''),
  celled('plan/missing-solution', 'giải pháp', () => ''),
  withoutWords(
    'plan/missing-deadline',
    /(?:,| và)? (?:hoàn thành |xong )?(?:trước ngày|trong quý|trong tháng|trước) [\dIV][\dIV/]*/gu,
    TIME,
  ),
  withoutWords(
    'plan/missing-owner',
    /(?:Giao|Phân công|Yêu cầu) \p{Lu}[^,;.\n]+? chủ trì(?:, phối hợp với [^,;.\n]+?)?(?= \p{Ll}+ \p{Ll}+|,)/gu,
    BODY_OF_OFFICE,
  ),
  valued('plan/vague-deadline', DEADLINE, (_, random) =>
    random.of(['⟦Trong thời gian tới⟧.', '⟦Sớm nhất có thể⟧.', '⟦Trong thời gian sớm nhất⟧.', '⟦Thời gian tới⟧.']),
  ),
  celled('plan/vague-deadline', 'thời hạn', (_, random) => random.of(['Trong thời gian tới', 'Sớm', 'Thời gian tới'])),
  valued('plan/deadline-before-issue', DEADLINE, (_, random) =>
    random.of([
      'Hoàn thành ⟦trước ngày 30/4/2024⟧.',
      'Trong ⟦quý I/2025⟧.',
      'Xong trong ⟦tháng 11/2025⟧.',
      'Từ ⟦ngày 01/3/2024 đến ngày 30/9/2024⟧.',
    ]),
  ),
  celled('plan/deadline-before-issue', 'thời hạn', (_, random) =>
    random.of(['30/9/2024', 'Quý II/2025', 'Tháng 12/2025', 'Trước ngày 31/3/2024']),
  ),
  valued('plan/several-leads', OWNER, (value, random) =>
    /chí|[,;]| và /u.test(value)
      ? undefined
      : `⟦${value.replace(/\.$/, '')}${random.of([', ', '; ', ' và '])}${random.of(['Phòng Kinh tế', 'Công an xã', 'Phòng Văn hóa - Xã hội'].filter((organ) => !value.includes(organ)))}⟧.`,
  ),
  celled(
    'plan/several-leads',
    'chủ trì',
    (cell, random) => `${cell}${random.of([', ', '; '])}${random.of(['Trạm Y tế xã', 'Đoàn Thanh niên xã'])}`,
  ),
  valued(
    'plan/goal-as-shortcoming',
    STATEMENT,
    (_, random) =>
      `⟦${random.of(['Nâng cao chất lượng sinh hoạt chi bộ; phát huy vai trò của người đứng đầu.', 'Tăng cường công tác quản lý đất đai trên địa bàn.', 'Đẩy mạnh tuyên truyền trong Nhân dân.'])}⟧`,
  ),
];
