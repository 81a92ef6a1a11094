import type { TextEdit } from 'vscode-languageserver';
import { fixAll } from '../../analysis/fix-all';
import type { Span } from '../../text/span';
import { toRange, toSpan } from '../convert';
import type { Answer } from '../desk';
import type { OpenDraft } from '../open-draft';

/**
 * `textDocument/formatting` and `textDocument/rangeFormatting`: what “mend all” mends, and no more. No line is wrapped, joined or set in anew: how a
 * draft stands on its page is for its writer to say.
 */
export const formatting: Answer = {
  listen(desk) {
    desk.connection.onDocumentFormatting(desk.answerAbout('formatting', [] as TextEdit[], (open) => editsIn(open)));
    desk.connection.onDocumentRangeFormatting(
      desk.answerAbout('rangeFormatting', [] as TextEdit[], (open, { range }) =>
        editsIn(open, toSpan(open.document, range)),
      ),
    );
  },
};

/** @param span what is to be formatted, offsets of the draft; a repair that reaches beyond it is left out */
function editsIn({ document, inspection }: OpenDraft, span?: Span): TextEdit[] {
  return fixAll(document.getText(), inspection.rules, inspection.configuration)
    .filter(({ start, end }) => span === undefined || (start >= span.start && end <= span.end))
    .map(({ newText, ...place }) => ({ range: toRange(document, place), newText }));
}
