import type { FoldingRange } from 'vscode-languageserver';
import { foldsOf } from '../../features/folding';
import { toFoldingRange } from '../convert';
import type { Answer } from '../desk';

/** `textDocument/foldingRange` */
export const folding: Answer = {
  listen(desk) {
    desk.connection.onFoldingRanges(
      desk.answerAbout('foldingRange', [] as FoldingRange[], ({ draft }) => foldsOf(draft).map(toFoldingRange)),
    );
  },
};
