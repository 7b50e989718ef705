/** The numbers of the United Nations' Sustainable Development Goals. */
export const goals: readonly number[] = Array.from({ length: 17 }, (_, index) => index + 1);
