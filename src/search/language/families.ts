import { dropFinal } from '../jamo.ts';
import { readGroups } from './word-table.ts';
import { choreWords } from './words/chores.ts';
import { dailyWords } from './words/daily.ts';
import { officeWords } from './words/office.ts';
import { peopleWords } from './words/people.ts';
import { townWords } from './words/town.ts';
import { verbWords } from './words/verbs.ts';

/** What makes a verb of a noun, by the beginnings of its forms. */
const verbalForms = '하 한 할 함 합 해 했 되 된 될 됨 됩 돼 됐 시키 시킨 시켰'.split(' ');

const verbs = new Map<string, readonly string[]>();
const nouns = new Map<string, readonly string[]>();

/**
 * The forms that follow from one that stands before a noun, where they begin no unrelated noun: 막은 → 막으(려고), 막는; 늘린 →
 * 늘리려고, 늘리면.
 */
function conjugate(stem: string): string[] {
  if (/^[가-힣]은$/.test(stem)) return [`${stem.charAt(0)}으`, `${stem.charAt(0)}는`];
  const open = stem.length > 1 ? dropFinal(stem, 'ㄴ') : undefined;
  if (open === undefined || stem.endsWith('은')) return [];
  return Array.from('려면고는기지', (ending) => open + ending);
}

for (const { says, means } of readGroups(verbWords)) {
  const listed = new Set(says);
  for (const stem of says.flatMap(conjugate)) {
    if (!listed.has(stem) && !verbs.has(stem)) verbs.set(stem, means);
  }
}
for (const { says, means } of readGroups(verbWords)) {
  for (const word of says) {
    const noun = word.endsWith('~') ? word.slice(0, -1) : undefined;
    if (noun !== undefined) nouns.set(noun, means);
    const stems = noun === undefined ? [word] : verbalForms.map((form) => noun + form);
    for (const stem of stems) verbs.set(stem, means);
  }
}
for (const { says, means } of [peopleWords, townWords, officeWords, dailyWords, choreWords].flatMap(
  readGroups,
)) {
  for (const word of says) nouns.set(word, means);
}

const longestStem = Math.max(...[...verbs.keys()].map(({ length }) => length));

/** A verb that stands as a noun, without what makes it one: 태어남 → 태어나, 말하기 → 말하. */
const denominal = (word: string): string | undefined =>
  word.endsWith('기') ? word.slice(0, -1) : dropFinal(word, 'ㅁ');

function findVerb(word: string): readonly string[] | undefined {
  const plain = word.length > 2 ? denominal(word) : undefined;
  return findBeginning(word) ?? (plain === undefined ? undefined : findBeginning(plain));
}

function findBeginning(word: string): readonly string[] | undefined {
  for (let length = Math.min(word.length, longestStem); length > 0; length -= 1) {
    const means = verbs.get(word.slice(0, length));
    if (means) return means;
  }
  return undefined;
}

/**
 * The words that records have for a citizen's word of a family: a noun by itself, a verb in any of its forms (지었나요 → 건립,
 * 착공 …), by the longest beginning that is known. Undefined where the word belongs to no family.
 */
export function findFamily(
  word: string,
): { means: readonly string[]; isVerb: boolean } | undefined {
  const noun = nouns.get(word);
  const means = noun ?? findVerb(word);
  return means && { means: means.filter((each) => each !== word), isVerb: noun === undefined };
}
