import { readGroups } from './word-table.ts';
import { spellings } from './words/spellings.ts';

const rewrites = readGroups(spellings).flatMap(({ says, means: [means = ''] }) =>
  says.map((variant) => [variant, means] as const),
);

/** A word as documents spell it, where a loan word in it is spelled astray (콜쎈타 → 콜센터); none where nothing is. */
export function respellVariants(word: string): readonly string[] {
  let spelled = word;
  for (const [variant, means] of rewrites) spelled = spelled.replaceAll(variant, means);
  return spelled === word ? [] : [spelled];
}
