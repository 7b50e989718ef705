/** How often something promised comes round, and the months between. */
export const rhythms = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

export type Rhythm = keyof typeof rhythms;
