import type { Draft } from '../model/draft';
import type { Severity } from './rule';

/** True when the writer has come to the end of the body: recipients or signature follow, or the last sentence closes the text. */
export function bodyHasEnded(draft: Draft): boolean {
  if (draft.lastLineIn('recipients') !== undefined || draft.lastLineIn('signature') !== undefined) return true;
  const last = draft.lastLineIn('body')?.passage.text ?? '';
  return last.endsWith('./.') || last.startsWith('Trên đây là');
}

/** What a rule watches that looks at the end of the body. */
export function watchEnding(draft: Draft): readonly unknown[] {
  return [draft.headVersion, draft.lastLineIn('body')?.passage];
}

/** Recipients and signature are missed with a warning only in a plan or a Party paper that is otherwise complete. */
export function endingSeverity(draft: Draft): Severity {
  const { type, system } = draft.identity;
  return (type === 'plan' || system === 'party') && bodyHasEnded(draft) ? 'warning' : 'information';
}
