import { foldText, squeezeText } from '../fold.ts';
import type { SearchKind } from '../kinds.ts';
import { asksMeaning, asksOffice, asksTrend, preferKinds } from '../language/kind-words.ts';
import { sureWeight, type Concept } from './concept.ts';
import { findWord, holdsKeys, holdsTogether, holdsWord } from './known-text.ts';
import { weights } from './weights.ts';
import type { Head, ReadText, TextIndex } from './text-index.ts';
import type { HeldWording } from './wordings.ts';

/** What tells of records: pages, sources and findings. */
export const isAbout = (kind: SearchKind) => ['page', 'source', 'finding'].includes(kind);

const isPart = ({ kind, of }: Pick<Head, 'kind'> & { of?: string | undefined }) =>
  of !== undefined && kind !== 'finding';

const kindWeights: Readonly<Partial<Record<SearchKind, number>>> = weights.kind;

/** Kinds of records whose pages collect what others say. */
const collecting: readonly SearchKind[] = ['department', 'place', 'goal', 'government'];

/** Whether a record only prints what was asked for, because another one says it. */
export const isCollected = (number: number, { concepts, kindOf }: AskedQuestion) =>
  collecting.includes(kindOf(number)) &&
  concepts.some(({ isNeeded }) => isNeeded) &&
  !concepts.some(({ isNeeded, held }) => isNeeded && held.get(number)?.isTitled === true);

/** Whether a record holds the name of a government that the question names, as each of its records does. */
export const isOfNamed = (number: number, { concepts, governments }: AskedQuestion) =>
  governments.size > 0 &&
  concepts.some(({ isScope, held }) => isScope === true && held.has(number));

/** How much a record is worth beside others that say the same. */
export const worthOf = (head: Pick<Head, 'kind'> & { of?: string | undefined }) =>
  (kindWeights[head.kind] ?? weights.usualKind) * (isPart(head) ? weights.part : 1);

/** What is ranked: the parts of a question and whose records are meant. */
export interface AskedQuestion {
  concepts: readonly Concept[];
  /** The governments that are named, with their ids. */
  governments: ReadonlyMap<string, string>;
  /** The governments of which there are pledges. */
  pledging: ReadonlySet<string>;
  /** The words as they were typed, and without those that only ask. */
  typed: readonly string[];
  naming: readonly string[];
  /** Whether it asks for what projects state and figures do not: money, days of building, a telephone. */
  asksOfProject: boolean;
  /** How many records there are. */
  size: number;
  kindOf: TextIndex['kindOf'];
}

/** How much a part says: what few of the records hold says more. */
export const weighConcept = ({ rarity, weight }: Concept, size: number) =>
  weight * Math.log(1 + size / Math.max(1, rarity));

/** What a part says that would stand in one record only. */
const weighMost = (size: number) => Math.log(1 + size);

export interface Scored {
  number: number;
  score: number;
  /** The share of the question that the record holds, 0 to 1; what it could do without is not counted. */
  coverage: number;
  /** The same, where a word that only comes near counts less. */
  sureness: number;
}

/** The records that hold a part of the question, the best first, as far as the sets tell. @param missing parts that no record holds */
export function scoreSets({ concepts, size }: AskedQuestion, missing: number): Scored[] {
  const scores = new Map<number, { score: number; covered: number; sure: number }>();
  let needed = missing * weighMost(size) * weights.missing;
  for (const concept of concepts) {
    const own = weighConcept(concept, size);
    if (concept.isNeeded) needed += own;
    for (const [number, { way, isTitled }] of concept.held) {
      const before = scores.get(number) ?? { score: 0, covered: 0, sure: 0 };
      const counted = concept.isNeeded ? own : 0;
      scores.set(number, {
        score: before.score + own * way.weight * (isTitled ? weights.inTitle : 1),
        covered: before.covered + counted,
        sure: before.sure + counted * Math.min(1, way.weight / sureWeight),
      });
    }
  }
  return [...scores]
    .map(([number, { score, covered, sure }]) => ({
      number,
      score,
      coverage: needed === 0 ? 1 : covered / needed,
      sureness: needed === 0 ? 1 : sure / needed,
    }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
}

const bareText = (text: string) => squeezeText(foldText(text));

/** The part of a title that the words make up, 0 to 1. */
function measureTitle(title: string, words: readonly string[]): number {
  const own = bareText(title);
  const covered = new Set<number>();
  for (const word of words.filter(({ length }) => length > 1)) {
    const at = own.indexOf(word);
    for (let index = at; at >= 0 && index < at + word.length; index += 1) covered.add(index);
  }
  return own === '' ? 0 : covered.size / own.length;
}

/** The ways by which a record answers, one for each part that it holds. */
export const listWordings = (concepts: readonly Concept[], number: number): HeldWording[] =>
  concepts.flatMap(({ isPair, held }) => (isPair === true ? [] : (held.get(number) ?? [])));

/** What a head is called, without spaces. */
const listNamesOf = ({ title, english, names = [] }: Head): string[] =>
  [bareText(title), bareText(english ?? ''), ...names].filter(Boolean);

/** Whether the words of a question are the title of a record or one of its names. */
export const isCalled = (head: Head, { typed }: AskedQuestion): boolean =>
  listNamesOf(head).includes(typed.join(''));

/** A title of which the words of a question make up so much is meant by them. */
const mostOfTitle = 0.7;

/** Whether the question names the record itself, instead of what it is about. */
export const namesHead = (head: Head, asked: AskedQuestion): boolean =>
  isCalled(head, asked) || measureTitle(head.title, asked.naming) >= mostOfTitle;

/** What its title, its names and whose it is make of a record's score. */
export function scoreHead(
  head: Head,
  { score, coverage }: Pick<Scored, 'score' | 'coverage'>,
  asked: AskedQuestion,
): number {
  const { concepts, typed, naming, size } = asked;
  const marks = listWordings(concepts, head.number).flatMap(({ way }) => way.words);
  const said = concepts.map(({ to }) => to.replaceAll(' ', '')).join('');
  const forms = [naming.join(''), said];
  const names = listNamesOf(head);
  const isMeant = names.some((name) => forms.includes(name));
  const isNamed = (head.names ?? []).some(
    (name) => name.length > 2 && [typed.join(''), ...forms].some((form) => form.includes(name)),
  );
  const called = isCalled(head, asked)
    ? typed.length > 1
      ? weights.byLongName
      : weights.byName
    : isMeant
      ? weights.nearName
      : isNamed
        ? weights.inName
        : 0;
  const ids = typed.flatMap((word) => /^\d+x\d+/.exec(word)?.[0].replace('x', '-') ?? []);
  const isAsked = ids.some((id) => head.address.endsWith(`/${id}/`));
  const title = Math.max(measureTitle(head.title, marks), measureTitle(head.english ?? '', marks));
  const most = weighMost(size);
  // A page is called by what it lists: that says little of a question that asks for more.
  const titled = weights.allTitle * title * (head.kind === 'page' ? coverage : 1);
  const own = score + most * (called + (isAsked ? weights.byId : 0) + titled);
  const preferred = preferKinds(typed);
  const isPreferred =
    preferred.has(head.kind) ||
    (head.kind !== 'page' && preferred.has(head.address.split('/')[2] ?? ''));
  const isTrend = ['indicator', 'statistic'].includes(head.kind) && asksTrend(typed);
  const fitsKind = isTrend ? weights.trend : isPreferred ? weights.askedKind : 1;
  const explains = asksMeaning(typed) && head.address.startsWith('/about/') ? weights.explains : 1;
  const isFigure = asked.asksOfProject && ['indicator', 'statistic'].includes(head.kind);
  const states = isFigure ? weights.figureOfProject : 1;
  const isOffice = head.kind === 'department' && asksOffice(typed);
  const collects = isOffice
    ? weights.office
    : isCollected(head.number, asked)
      ? weights.collects
      : 1;
  return own * worthOf(head) * collects * states * fitsKind * explains * fitGovernment(head, asked);
}

/**
 * Another government's records than those asked for are seldom meant; what belongs to none may be. Where none is named, a
 * government that stands on the site to be compared with is meant less than one whose pledges it holds.
 */
function fitGovernment({ government }: Head, { governments, pledging }: AskedQuestion): number {
  if (governments.size > 0) {
    if (government === undefined) return weights.noGovernment;
    return governments.has(government) ? 1 : weights.otherGovernment;
  }
  const isCompared = government !== undefined && pledging.size > 0 && !pledging.has(government);
  return isCompared ? weights.compared : 1;
}

/** Whether a record that was read does hold what it was found by. */
export function holdsWay(known: ReadText, { way, isTitled }: HeldWording): boolean {
  if (isTitled) return true;
  if (way.how === 'half') return way.words.every((word) => holdsKeys(known, word));
  return way.words.every((word) => holdsWord(known, word) || known.tokens().has(word));
}

/** Whether a figure stands right after a word somewhere: it states what is only spoken of elsewhere. */
const isFigured = (text: string, word: string): boolean =>
  Array.from('123456789').some((digit) => text.includes(`${word} ${digit}`));

const early = 200;
const often = 16;

/** As long as most texts are, in characters. */
const usualLength = 700;

/** How much a word in a text of some length says: in a long one many words stand by the way. */
const fitLength = (length: number) => 1 / (0.7 + 0.3 * (length / usualLength));

/** What a record's text adds to its score: words that stand together, early and often say more; in a long text all say less. */
export function scoreText(known: ReadText, { concepts, size }: AskedQuestion): number {
  const wholes = new Set(concepts.flatMap(({ partOf }) => partOf ?? []));
  const held = [...wholes].filter((word) => holdsTogether(known, [word])).length;
  let score = held * weighMost(size) * weights.wholeWord;
  const parts = concepts.map((concept) => ({ concept, held: concept.held.get(known.number) }));
  for (const [index, { concept, held }] of parts.entries()) {
    if (!held) continue;
    const own = weighConcept(concept, size) * held.way.weight;
    const { words } = held.way;
    const [first = ''] = words;
    const at = findWord(known.folded.text, first);
    if (at < 0) {
      // What only stands beside the text, or in a title in the other language, says less.
      score -= own * (held.isTitled ? 0 : weights.beside);
      continue;
    }
    const times = known.folded.text.split(first).length;
    const fits = fitLength(known.folded.text.length);
    score +=
      own *
      ((at < early ? weights.early : 0) + weights.often * fits * Math.log2(Math.min(often, times)));
    if (!held.isTitled && isFigured(known.folded.text, first)) score += own * weights.figured;
    if (!held.isTitled) score -= own * weights.lostInLength * (1 - Math.min(1, fits));
    const next = parts[index + 1]?.held;
    if (next && holdsTogether(known, [...words, ...next.way.words]))
      score += own * weights.together;
  }
  return score;
}
