// Made from the folders beside it by `npm run generate`.
import citationInconsistent from './citation/inconsistent/rule';
import citationMalformed from './citation/malformed/rule';
import citationTypeMismatch from './citation/type-mismatch/rule';
import citationWrongSystem from './citation/wrong-system/rule';
import dateImpossible from './date/impossible/rule';
import datePadding from './date/padding/rule';
import layoutSignatureForm from './layout/signature-form/rule';
import numberingDuplicate from './numbering/duplicate/rule';
import numberingGap from './numbering/gap/rule';
import numberingMixedStyle from './numbering/mixed-style/rule';
import numberingWrongParent from './numbering/wrong-parent/rule';
import planMissingDeadline from './plan/missing-deadline/rule';
import planMissingOwner from './plan/missing-owner/rule';
import planMissingSolution from './plan/missing-solution/rule';
import planVagueDeadline from './plan/vague-deadline/rule';
import referenceUnresolved from './reference/unresolved/rule';
import textUnicodeForm from './text/unicode-form/rule';
import type { Rule } from './rule';

/** All rules, in the order of their ids. */
export const rules: readonly Rule[] = [
  citationInconsistent,
  citationMalformed,
  citationTypeMismatch,
  citationWrongSystem,
  dateImpossible,
  datePadding,
  layoutSignatureForm,
  numberingDuplicate,
  numberingGap,
  numberingMixedStyle,
  numberingWrongParent,
  planMissingDeadline,
  planMissingOwner,
  planMissingSolution,
  planVagueDeadline,
  referenceUnresolved,
  textUnicodeForm,
];
