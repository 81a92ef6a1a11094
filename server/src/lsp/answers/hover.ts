import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../../features/hover/hover';
import { toRange } from '../convert';
import type { Answer } from '../desk';
import { toMarkup } from '../markup';

/** `textDocument/hover` */
export const hover: Answer = {
  listen(desk) {
    desk.connection.onHover(
      desk.answerAbout<HoverParams, Hover | null>('hover', null, ({ draft, document }, { position }) => {
        const found = hoverAt(draft, document.offsetAt(position), desk.words);
        return (
          (found && {
            contents: toMarkup(found.told, document, desk.abilities.hoverMarkdown),
            range: toRange(document, found.span),
          }) ??
          null
        );
      }),
    );
  },
};
