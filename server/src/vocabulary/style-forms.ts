/** Ways to write one thing, all of them right: a draft keeps to one. */
export interface StyleFamily {
  readonly id: string;
  /** The forms, in small letters; the first one is preferred where a draft writes two of them equally often. */
  readonly forms: readonly (readonly string[])[];
  /** No form of the family behind one of these: “còn tồn tại hạn chế” says that there are some. */
  readonly notBehind?: readonly string[];
  /** No form of the family before one of these: “hàng ngày càng nhiều”. */
  readonly notBefore?: readonly string[];
  /** True when a form other than the first is reported even where the draft knows no other. */
  readonly firstOnly?: boolean;
  /** True when the family is looked at only if the options ask for it. */
  readonly onDemand?: boolean;
}

/** A form found in a text: the words of `forms[form]`, all of them in one style. */
export interface StyleForm {
  readonly kind: 'form';
  readonly text: string;
  readonly family: StyleFamily;
  /** Which of the styles it is. */
  readonly form: number;
  /** Which of the words in that style: “hằng tháng” stands beside “hàng tháng”. */
  readonly word: number;
}

const periods = ['năm', 'quý', 'tháng', 'tuần', 'ngày', 'kỳ'];

/** The families that words alone tell. Ranges of years and dashes between words are compared by `model/forms.ts`. */
export const styleFamilies: readonly StyleFamily[] = [
  {
    id: 'kinh tế - xã hội',
    forms: [
      ['kinh tế - xã hội'],
      ['kinh tế xã hội'],
      ['kinh tế-xã hội'],
      ['kinh tế – xã hội'],
      ['kinh tế- xã hội'],
      ['kinh tế -xã hội'],
    ],
  },
  {
    // Dictionaries have “hằng”; “hàng” before a period of time is common all the same, NĐ 30/2020/NĐ-CP has it.
    id: 'hằng năm',
    forms: [periods.map((period) => `hằng ${period}`), periods.map((period) => `hàng ${period}`)],
    notBehind: [
      'ngân',
      'mặt',
      'đơn',
      'cửa',
      'khách',
      'bán',
      'nhà',
      'giao',
      'xếp',
      'nhập',
      'xuất',
      'đặt',
      'mua',
      'bạn',
      'gian',
      'kho',
      'lô',
      'chở',
      'nguồn',
      'loại',
    ],
    notBefore: ['càng', 'hiếm', 'giá'],
    firstOnly: true,
  },
  {
    id: 'tồn tại, hạn chế',
    forms: [['tồn tại, hạn chế'], ['tồn tại hạn chế']],
    notBehind: ['còn', 'vẫn', 'đang', 'sự', 'có', 'hiện'],
  },
  { id: 'tham mưu, giúp việc', forms: [['tham mưu, giúp việc'], ['tham mưu giúp việc']] },
  { id: 'bảo đảm', forms: [['bảo đảm'], ['đảm bảo']], onDemand: true },
];

/** The forms of all families, each as a phrase to look for. */
export function styleForms(): StyleForm[] {
  return styleFamilies.flatMap((family) =>
    family.forms.flatMap((words, form) =>
      words.map((text, word): StyleForm => ({ kind: 'form', text, family, form, word })),
    ),
  );
}
