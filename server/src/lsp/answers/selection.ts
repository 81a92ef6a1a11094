import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionSpansAt } from '../../features/selection';
import { toRange } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/selectionRange` */
export const selection: Answer = {
  listen(desk) {
    desk.connection.onSelectionRanges(
      desk.answerAbout<SelectionRangeParams, SelectionRange[]>(
        'selectionRange',
        [],
        ({ draft, document }, { positions }) =>
          positions.map((position) => {
            const spans = selectionSpansAt(draft, document.offsetAt(position));
            return spans.reduceRight<SelectionRange | undefined>(
              (parent, span) => ({ range: toRange(document, span), ...(parent && { parent }) }),
              undefined,
            )!;
          }),
      ),
    );
  },
};
