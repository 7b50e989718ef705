import { reportedValues } from '../schema/standing.ts';

/** The values of the status filter: what governments say of a pledge, or that they say nothing. */
export const facetStatuses = [...reportedValues, 'not-stated'] as const;
