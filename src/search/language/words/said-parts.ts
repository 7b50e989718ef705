/** A page, and what a question that asks for it says: each part somewhere in its folded text. */
export type SaidParts = readonly [way: string, ...parts: string[]];
