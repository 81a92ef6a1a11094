import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { tokensOf } from '../../features/tokens';
import { toSpan } from '../convert';
import type { Answer } from '../desk';
import type { OpenDraft } from '../open-draft';
import { tokenEdits, toTokenData } from '../token-data';

const NONE: SemanticTokens = { data: [] };

/** `textDocument/semanticTokens/full`, `…/full/delta` and `…/range` */
export const tokens: Answer = {
  listen(desk) {
    const { semanticTokens } = desk.connection.languages;
    // What was told of an open draft last, so that only the difference need be told; gone with the draft.
    const told = new WeakMap<OpenDraft, { readonly resultId: string; readonly data: readonly number[] }>();
    let results = 0;
    const tell = (open: OpenDraft): SemanticTokens & { readonly resultId: string } => {
      const result = { resultId: String(++results), data: toTokenData(tokensOf(open.draft), open.document) };
      told.set(open, result);
      return result;
    };
    semanticTokens.on(
      desk.answerAbout<SemanticTokensParams, SemanticTokens>('semanticTokens', NONE, (open) => tell(open)),
    );
    semanticTokens.onDelta(
      desk.answerAbout<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
        'semanticTokens/delta',
        NONE,
        (open, { previousResultId }) => {
          const old = told.get(open);
          const fresh = tell(open);
          if (old?.resultId !== previousResultId) return fresh;
          return { resultId: fresh.resultId, edits: tokenEdits(old.data, fresh.data) };
        },
      ),
    );
    semanticTokens.onRange(
      desk.answerAbout<SemanticTokensRangeParams, SemanticTokens>('semanticTokens/range', NONE, (open, { range }) => {
        const { start, end } = toSpan(open.document, range);
        const inside = tokensOf(open.draft).filter((token) => token.end > start && token.start < end);
        return { data: toTokenData(inside, open.document) };
      }),
    );
  },
};
