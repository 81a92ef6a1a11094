import type { Identity } from '../model/identity';
import { HD05, HD36, systemOfSource, type Source } from '../vocabulary/source';

const OLDER: Source = { short: HD36 };

/**
 * The regulation to name for a finding: the first of the rule's that is for papers of this draft's system.
 * To a Party paper of before 27/5/2026 HD 36-HD/VPTW applies, where the rule names its successor.
 */
export function basisFor(
  basis: readonly Source[],
  { system, profile }: Pick<Identity, 'system' | 'profile'>,
): Source | undefined {
  const own =
    basis.find((source) => systemOfSource(source) === system) ??
    basis.find((source) => systemOfSource(source) === undefined) ??
    basis[0];
  return own?.short === HD05 && profile === 'hd36' ? OLDER : own;
}
