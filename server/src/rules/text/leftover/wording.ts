import type { Wording } from '../../rule';

export type State =
  | { readonly about: 'place'; readonly unit: string; readonly name: string; readonly own: string }
  | { readonly about: 'year'; readonly year: string; readonly own: string }
  | { readonly about: 'annex'; readonly said: string; readonly own: string };

export function inVietnamese(state: State): Wording {
  switch (state.about) {
    case 'place':
      return {
        what: `Cơ quan ban hành ở ${state.unit} ${state.own}, ở đây ghi ${state.unit} ${state.name}.`,
        how: 'Kiểm tra xem có phải tên còn sót từ văn bản cũ.',
      };
    case 'year':
      return {
        what: `Văn bản của năm ${state.own}, ở đây ghi năm ${state.year}.`,
        how: 'Kiểm tra xem có phải năm còn sót từ văn bản cũ.',
      };
    case 'annex':
      return {
        what: `Phụ lục ghi kèm theo văn bản “${state.said}”, phần đầu văn bản này ghi “${state.own}”.`,
        how: 'Kiểm tra xem có phải số, ngày còn sót từ văn bản cũ.',
        related: 'Phần đầu của văn bản này.',
      };
  }
}

export function inEnglish(state: State): Wording {
  switch (state.about) {
    case 'place':
      return {
        what: `The issuing organ is that of “${state.own}”; here it is “${state.name}”.`,
        how: 'Check whether the name is left over from an older paper.',
      };
    case 'year':
      return {
        what: `The paper is of ${state.own}; here it says ${state.year}.`,
        how: 'Check whether the year is left over from an older paper.',
      };
    case 'annex':
      return {
        what: `The annex belongs to “${state.said}”, says its heading; the head of this paper says “${state.own}”.`,
        how: 'Check whether number or day are left over from an older paper.',
        related: 'The head of this paper.',
      };
  }
}
