/** Where somebody wants to go from a caret. */
export const goals = [
  'next-section',
  'previous-section',
  'parent-section',
  'next-incomplete',
  'previous-incomplete',
  'next-finding',
  'previous-finding',
] as const;
export type Goal = (typeof goals)[number];
