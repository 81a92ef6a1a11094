import type { Identity } from '../model/identity';
import { formatsOf, sourceIn, type Aspect } from '../vocabulary/formats';
import { systemOfSource, type Source } from '../vocabulary/source';

/**
 * The regulation to name for a finding: the first of the rule's that is for papers of this draft's system.
 * Of regulations of form it is the one of the draft's own day, where the rule names its successor; none for a paper older than all that are known.
 */
export function basisFor(
  basis: readonly Source[],
  { system, profile }: Pick<Identity, 'system' | 'profile'>,
): Source | undefined {
  const own =
    basis.find((source) => systemOfSource(source) === system) ??
    basis.find((source) => systemOfSource(source) === undefined) ??
    basis[0];
  if (own?.form === undefined || own.form.system !== system) return own;
  const applying = formatsOf(profile).findLast((format) => format.system === system);
  return applying && sourceIn(applying, own.form.aspect as Aspect);
}
