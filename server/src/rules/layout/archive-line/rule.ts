import { formBasis, formatsOf, type Format } from '../../../vocabulary/formats';
import { defineDraftRule } from '../../rule';

interface State {
  readonly fault: 'missing' | 'colon' | 'form';
}

/** The last line of Nơi nhận: “Lưu Văn phòng Đảng ủy.” in Party papers, “Lưu: VT, KT.” in State ones. Which organ keeps the copy is never judged. */
export default defineDraftRule<State>({
  id: 'layout/archive-line',
  title: { vi: 'Dòng “Lưu” ở Nơi nhận', en: 'The line “Lưu” of the recipients' },
  severity: 'information',
  fix: 'none',
  watches: (draft) => [draft.headVersion],
  basis: formBasis('recipient-marks'),
  find(draft) {
    const forms = new Set(formatsOf(draft.identity.profile).map(({ archive }) => archive));
    const [form] = forms;
    const lines = draft.linesIn('recipients').filter(({ passage }) => passage.role === 'bullet');
    const last = lines[lines.length - 1];
    if (form === undefined || forms.size > 1 || last === undefined) return [];
    const content = last.passage.text.slice(last.passage.enumerator?.contentStart ?? 0);
    const fault = faultOf(content, form);
    return fault === undefined
      ? []
      : [{ place: { ...last, start: last.passage.enumerator?.contentStart ?? 0 }, state: { fault } }];
  },
  explain: {
    vi: ({ fault }) => ({
      what: {
        missing: 'Dòng cuối của Nơi nhận ghi nơi lưu văn bản, bắt đầu bằng “Lưu”.',
        colon: 'Văn bản của Đảng ghi “Lưu …”, sau “Lưu” không có dấu hai chấm.',
        form: 'Văn bản của cơ quan nhà nước ghi “Lưu: VT, …”.',
      }[fault],
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

function faultOf(content: string, form: Format['archive']): State['fault'] | undefined {
  if (!/^Lưu(?![\p{L}])/u.test(content)) return 'missing';
  if (form === 'name') return /^Lưu\s?:/u.test(content) ? 'colon' : undefined;
  return /^Lưu: VT(?:\s?\(|[,.;]|$)/u.test(content.trim()) ? undefined : 'form';
}
