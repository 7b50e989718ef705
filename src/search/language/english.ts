import { listNeighbours, readCircles } from './word-table.ts';
import { englishDoingCircles } from './words/english-doing.ts';
import { englishCircles } from './words/english-near.ts';

/** Forms that no rule takes to their base, and words that only look like a form of another. */
const irregular = new Map(
  `became become|came come|went go|gone go|got get|gotten get|said say|told tell|heard hear|felt feel|found find|knew know|known know
saw see|seen see|sat sit|stood stand|understood understand|sent send|showed show|shown show|spoke speak|spoken speak|threw throw
thrown throw|won win|wore wear|woke wake|caught catch|fought fight|meant mean|swore swear|sworn swear|hung hang|forgot forget
forgotten forget|fed feed|dealt deal|lent lend|laid lay|lain lie|shook shake|stole steal|stolen steal|struck strike|swept sweep
built build|rebuilt rebuild|spent spend|held hold|kept keep|gave give|given give|chose choose|chosen choose|began begin
begun begin|wrote write|written write|taught teach|bought buy|sold sell|paid pay|met meet|lost lose|ran run|made make|took take
taken take|grew grow|grown grow|fell fall|fallen fall|rose rise|risen rise|broke break|broken break|froze freeze|frozen freeze|born birth
brought bring|thought think|sought seek|led lead|left leave|drew draw|drawn draw|men man|women woman|children child|feet foot
died die|dying die|lying lie|agreed agree|guaranteed guarantee|freed free|buses bus|criteria criterion|analyses analysis
parking parking|training training|evening evening|morning morning|ceiling ceiling|during during|sibling sibling|pudding pudding
series series|species species|news news|lens lens|gas gas|christmas christmas|overseas overseas|abroad abroad|hundred hundred
sacred sacred|embed embed|wicked wicked|nothing nothing|something something|anything anything|everything everything|kindred kindred`
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [string, string]),
);

/** Planned, budgetted and winning are of plan, budget and win; called and passed keep both letters, and so does added. */
function dropDoubled(stem: string): string {
  if (/[^aeiou]?[aeiouy]([bdgmnprt])\1$/.test(stem) && stem.length > 3) return stem.slice(0, -1);
  return /[aeiouy][^aeiouy]+[aeiouy]ll$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** What a Korean place is, written onto its name in Latin letters: yadangdong is yadang. */
const placeRank = /(?<=^[a-z]{3,})(?:dong|eup|myeon|myon|myun)$/;

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})i(?:es|ed)$/, 'y'],
  [/(?<=ss|sh|ch|x|zz|[^aeou]us)es$/, ''],
  [/(?<=[^su]|[aeo]u)s$/, ''],
  [/(?<=[aeiouy][a-z]*[a-z])ing$/, ''],
  [/(?<=[aeiouy][a-z]*[a-df-z])ed$/, ''],
];

/**
 * The stem of an English word: without the endings of number, tense and person. What is left may lack its last e (evaluat), so
 * that every form begins with it. Short words stay whole.
 */
export function stemEnglish(word: string): string {
  const base = irregular.get(word);
  if (base !== undefined) return base;
  if (placeRank.test(word)) return word.replace(placeRank, '');
  if (!/^[a-z]{4,}$/.test(word) || /(?:is|ss)$/.test(word)) return word;
  for (const [end, instead] of endings) {
    const stem = word.replace(end, instead);
    if (stem.length < 3 || stem === word) continue;
    return /(?:ing|ed)$/.test(word) && instead === '' ? dropDoubled(stem) : stem;
  }
  return word;
}

/** What the forms of an English word have in common, with and without a last e. */
export const keyEnglish = (word: string): string => {
  const stem = stemEnglish(word);
  const base = word.endsWith('ings') ? stemEnglish(stem) : stem;
  return base.length > 4 ? base.replace(/e$/, '') : base;
};

const table = listNeighbours(
  [englishCircles, englishDoingCircles].flatMap(readCircles),
  keyEnglish,
);

/** Other spellings and near meanings of an English word, by itself or by its stem. */
export function respellEnglish(word: string): readonly string[] {
  if (!/^[a-z]+$/.test(word)) return [];
  const swapped = word.replace(/is(e|ed|es|ing|ation)$/, 'iz$1');
  const back = word.replace(/iz(e|ed|es|ing|ation)$/, 'is$1');
  const own = keyEnglish(word);
  const near = [...(table.get(own) ?? [])].filter((each) => keyEnglish(each) !== own);
  return [...new Set([...near, swapped, back])].filter((each) => each !== word);
}
