const above =
  /^ ?(?:이상|넘게|넘는|넘은|넘어|초과|보다 많|보다 큰|보다 비싼|or more|and more)[가-힣]*/;
const below = /^ ?(?:이하|미만|아래|안 ?되는|안 ?넘는|보다 적|보다 작|or less)[가-힣]*/;
const aboveBefore = /(?:over|above|more than|at least|exceeding) $/;
const belowBefore = /(?:under|below|less than|at most) $/;

/** A bound that a question puts on an amount, with the words that say so. */
export interface AmountBound {
  is: 'least' | 'most';
  words: string;
}

/** The bound beside an amount: 300억 이상, under 3 billion won. @param left what stands before the amount @param right what stands after it */
export function findBound(left: string, right: string): AmountBound | undefined {
  const most = below.exec(right)?.[0] ?? belowBefore.exec(left)?.[0];
  if (most !== undefined) return { is: 'most', words: most };
  const least = above.exec(right)?.[0] ?? aboveBefore.exec(left)?.[0];
  return least === undefined ? undefined : { is: 'least', words: least };
}
