// Made from the folders beside it by `npm run generate`.
import citationAfterDraft from './citation/after-draft/rule';
import citationIncomplete from './citation/incomplete/rule';
import citationInconsistent from './citation/inconsistent/rule';
import citationMalformed from './citation/malformed/rule';
import citationMissingSo from './citation/missing-so/rule';
import citationRepealed from './citation/repealed/rule';
import citationTypeMismatch from './citation/type-mismatch/rule';
import citationUnknownType from './citation/unknown-type/rule';
import citationWrongSystem from './citation/wrong-system/rule';
import dateFormat from './date/format/rule';
import dateImpossible from './date/impossible/rule';
import datePadding from './date/padding/rule';
import dateWeekday from './date/weekday/rule';
import layoutAbolishedOrgan from './layout/abolished-organ/rule';
import layoutArchiveLine from './layout/archive-line/rule';
import layoutBasisPunctuation from './layout/basis-punctuation/rule';
import layoutEndMark from './layout/end-mark/rule';
import layoutMissingBasis from './layout/missing-basis/rule';
import layoutMissingHeader from './layout/missing-header/rule';
import layoutMissingRecipients from './layout/missing-recipients/rule';
import layoutMissingSignature from './layout/missing-signature/rule';
import layoutNumberForm from './layout/number-form/rule';
import layoutPlaceDate from './layout/place-date/rule';
import layoutRecipientsPunctuation from './layout/recipients-punctuation/rule';
import layoutSignatureForm from './layout/signature-form/rule';
import layoutSignerIssuer from './layout/signer-issuer/rule';
import numberingDuplicate from './numbering/duplicate/rule';
import numberingGap from './numbering/gap/rule';
import numberingLetterOrder from './numbering/letter-order/rule';
import numberingMixedStyle from './numbering/mixed-style/rule';
import numberingWrongParent from './numbering/wrong-parent/rule';
import planDeadlineBeforeIssue from './plan/deadline-before-issue/rule';
import planGoalAsShortcoming from './plan/goal-as-shortcoming/rule';
import planMissingDeadline from './plan/missing-deadline/rule';
import planMissingOwner from './plan/missing-owner/rule';
import planMissingSolution from './plan/missing-solution/rule';
import planOwnerNotRecipient from './plan/owner-not-recipient/rule';
import planRecurringOnly from './plan/recurring-only/rule';
import planSeveralLeads from './plan/several-leads/rule';
import planVagueDeadline from './plan/vague-deadline/rule';
import referenceUnresolved from './reference/unresolved/rule';
import textCapitalization from './text/capitalization/rule';
import textConfusable from './text/confusable/rule';
import textDuplicateWord from './text/duplicate-word/rule';
import textFragmentOpening from './text/fragment-opening/rule';
import textInconsistentAbbreviation from './text/inconsistent-abbreviation/rule';
import textInconsistentName from './text/inconsistent-name/rule';
import textLeftover from './text/leftover/rule';
import textLegacyEncoding from './text/legacy-encoding/rule';
import textListEnd from './text/list-end/rule';
import textMixedForm from './text/mixed-form/rule';
import textMixedTonePlacement from './text/mixed-tone-placement/rule';
import textSpacing from './text/spacing/rule';
import textUnbalanced from './text/unbalanced/rule';
import textUndefinedAbbreviation from './text/undefined-abbreviation/rule';
import textUnicodeForm from './text/unicode-form/rule';
import type { Rule } from './rule';

/** All rules, in the order of their ids. */
export const rules: readonly Rule[] = [
  citationAfterDraft,
  citationIncomplete,
  citationInconsistent,
  citationMalformed,
  citationMissingSo,
  citationRepealed,
  citationTypeMismatch,
  citationUnknownType,
  citationWrongSystem,
  dateFormat,
  dateImpossible,
  datePadding,
  dateWeekday,
  layoutAbolishedOrgan,
  layoutArchiveLine,
  layoutBasisPunctuation,
  layoutEndMark,
  layoutMissingBasis,
  layoutMissingHeader,
  layoutMissingRecipients,
  layoutMissingSignature,
  layoutNumberForm,
  layoutPlaceDate,
  layoutRecipientsPunctuation,
  layoutSignatureForm,
  layoutSignerIssuer,
  numberingDuplicate,
  numberingGap,
  numberingLetterOrder,
  numberingMixedStyle,
  numberingWrongParent,
  planDeadlineBeforeIssue,
  planGoalAsShortcoming,
  planMissingDeadline,
  planMissingOwner,
  planMissingSolution,
  planOwnerNotRecipient,
  planRecurringOnly,
  planSeveralLeads,
  planVagueDeadline,
  referenceUnresolved,
  textCapitalization,
  textConfusable,
  textDuplicateWord,
  textFragmentOpening,
  textInconsistentAbbreviation,
  textInconsistentName,
  textLeftover,
  textLegacyEncoding,
  textListEnd,
  textMixedForm,
  textMixedTonePlacement,
  textSpacing,
  textUnbalanced,
  textUndefinedAbbreviation,
  textUnicodeForm,
];
