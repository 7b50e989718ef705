/** How a record answers a question, from the plainest to the loosest. */
export const matchKinds = [
  'phrase',
  'exact',
  'joined',
  'amount',
  'particle',
  'spaced',
  'synonym',
  'half',
  'keyboard',
  'initials',
  'typo',
  'question',
  'partial',
] as const;

export type MatchKind = (typeof matchKinds)[number];

/** The looser of two ways. */
export const looser = (one: MatchKind, other: MatchKind): MatchKind =>
  matchKinds.indexOf(one) >= matchKinds.indexOf(other) ? one : other;
