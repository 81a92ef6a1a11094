import type { System } from '../../../vocabulary/document-types';
import { HD05, ND30 } from '../../../vocabulary/source';
import { defineDraftRule } from '../../rule';

interface State {
  readonly fault: 'missing' | 'colon' | 'form';
  readonly system: System;
}

/** The last line of Nơi nhận: “Lưu Văn phòng Đảng ủy.” in Party papers, “Lưu: VT, KT.” in State ones. Which organ keeps the copy is never judged. */
export default defineDraftRule<State>({
  id: 'layout/archive-line',
  title: { vi: 'Dòng “Lưu” ở Nơi nhận', en: 'The line “Lưu” of the recipients' },
  severity: 'information',
  fix: 'none',
  watches: (draft) => [draft.headVersion],
  basis: [
    { short: HD05, place: 'điểm 9.2' },
    { short: ND30, place: 'Phụ lục I, mục II.9.d' },
  ],
  find(draft) {
    const { system, profile } = draft.identity;
    const lines = draft.linesIn('recipients').filter(({ passage }) => passage.role === 'bullet');
    const last = lines[lines.length - 1];
    if (system === undefined || profile === null || last === undefined) return [];
    const content = last.passage.text.slice(last.passage.enumerator?.contentStart ?? 0);
    const fault = faultOf(content, system);
    return fault === undefined
      ? []
      : [{ place: { ...last, start: last.passage.enumerator?.contentStart ?? 0 }, state: { fault, system } }];
  },
  explain: {
    vi: ({ fault, system }) => ({
      what: {
        missing: 'Dòng cuối của Nơi nhận ghi nơi lưu văn bản, bắt đầu bằng “Lưu”.',
        colon: 'Văn bản của Đảng ghi “Lưu …”, sau “Lưu” không có dấu hai chấm.',
        form: 'Văn bản của cơ quan nhà nước ghi “Lưu: VT, …”.',
      }[fault],
      basis: system === 'party' ? { short: HD05, place: 'điểm 9.2' } : { short: ND30, place: 'Phụ lục I, mục II.9.d' },
    }),
    en: ({ fault }) => ({
      what: {
        missing: 'The last line of the recipients says where the copy is kept (“Lưu …”).',
        colon: 'Party papers write “Lưu …” without a colon.',
        form: 'State papers write “Lưu: VT, …”.',
      }[fault],
    }),
  },
});

function faultOf(content: string, system: System): State['fault'] | undefined {
  if (!/^Lưu(?![\p{L}])/u.test(content)) return 'missing';
  if (system === 'party') return /^Lưu\s?:/u.test(content) ? 'colon' : undefined;
  return /^Lưu: VT(?:\s?\(|[,.;]|$)/u.test(content.trim()) ? undefined : 'form';
}
