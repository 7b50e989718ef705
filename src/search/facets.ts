/** The filters that a reader may narrow by, besides the kind, in the order they are shown. */
export const facetNames = [
  'government',
  'term',
  'area',
  'department',
  'status',
  'year',
  'goal',
] as const;

export type FacetName = (typeof facetNames)[number];
