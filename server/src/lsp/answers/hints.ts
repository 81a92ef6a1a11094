import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { hintsIn } from '../../features/inlay-hints';
import { toRange, toSpan } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/inlayHint` */
export const hints: Answer = {
  listen(desk) {
    desk.connection.languages.inlayHint.on(
      desk.answerAbout<InlayHintParams, InlayHint[]>('inlayHint', [], ({ draft, document }, { range }) =>
        hintsIn(draft, toSpan(document, range), desk.settings.inlayHints, desk.words).map(
          ({ at, text, to }): InlayHint => ({
            position: document.positionAt(at),
            label:
              to === undefined
                ? text
                : [{ value: text, location: { uri: document.uri, range: toRange(document, { start: to, end: to }) } }],
            paddingLeft: true,
            tooltip: desk.words.hint.onlyShown,
          }),
        ),
      ),
    );
  },
  settingsChanged(desk) {
    if (desk.abilities.refreshesHints) desk.hand(desk.connection.languages.inlayHint.refresh());
  },
};
