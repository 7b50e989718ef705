import type { Language } from '../../i18n/words.ts';
import { asksOffice } from '../language/kind-words.ts';
import { markTitle, quoteRecord } from './cut-excerpt.ts';
import type { RankedRecord } from './find-answers.ts';
import { foldParts, wholeOf, type Shown } from './fold-parts.ts';
import { findLeading, leadWith } from './lead-office.ts';
import { listMarks } from './list-marks.ts';
import { looser, type MatchKind } from './match-kinds.ts';
import type { Within } from './narrow.ts';
import type { Query } from './parse-query.ts';
import { isOfOther, preferNamed } from './prefer-named.ts';
import type { SearchAnswer } from './question.ts';
import { dropUnheld, holdsQuestion } from './verify-records.ts';
import {
  isAbout,
  isCalled,
  isCollected,
  isOfNamed,
  listWordings,
  scoreHead,
  scoreSets,
  scoreText,
  worthOf,
  type AskedQuestion,
  type Scored,
} from './rank.ts';
import { weights } from './weights.ts';
import type { Head, ReadText, TextIndex } from './text-index.ts';

interface Order {
  asked: AskedQuestion;
  missing: readonly string[];
  left: readonly string[];
  query: Query;
  within: Within;
  limit: number;
  language: Language;
}

/** So many texts are read at most to find what stood in quotes, and at least so many to be compared by what they say. */
const mostQuoted = 200;
const leastRead = 12;
/** Where a word was taken apart, so many are compared: only their texts tell where its parts stand together. */
const leastReadApart = 40;
/** So many of a record and its parts are compared by what they say; the others are named below it. */
const mostOfOne = 2;
/** So many results are shown at first; over a large site fewer are read for them. */
const firstScreen = 10;

/** A record that holds less of the question than this share of the best is no answer beside it. */
const nearBest = 0.55;
/** A record that holds less than this share of the whole question is no answer at all. */
const leastCoverage = 0.2;
const whole = 0.999;

interface Ranked extends Scored {
  head: Head;
  known: ReadText;
}

const byScore = (a: Scored, b: Scored) => b.score - a.score || a.number - b.number;

/**
 * The records that surely hold all of the question, or where none does, those that hold the most of it. A question of which nothing
 * that it needs is known is answered by what it could do without.
 */
function choose(
  index: TextIndex,
  { asked, query }: Order,
  all: readonly Scored[],
): readonly Scored[] {
  const surest = (some: readonly Scored[]) => Math.max(0, ...some.map(({ sureness }) => sureness));
  const best = surest(all);
  if (query.phrases.length > 0) return all.filter(({ coverage }) => coverage >= whole);
  if (best === 0) return all;
  const isRecord = ({ number }: Scored) =>
    !isAbout(index.kindOf(number)) && !isCollected(number, asked);
  const records = all.filter(isRecord);
  // Where a government is named, another one's record that holds more of the question does not keep its own records out.
  const own = surest(records.filter(({ number }) => isOfNamed(number, asked)));
  const bestRecord = own >= leastCoverage ? own : surest(records);
  const least = bestRecord >= whole ? whole : Math.max(bestRecord * nearBest, leastCoverage);
  // Pages and sources print what many records say: that one of them holds all the words is not enough to answer with it alone.
  const asksForOffice = asksOffice(asked.typed);
  const isOffice = ({ number, sureness }: Scored) =>
    asksForOffice && index.kindOf(number) === 'department' && sureness >= nearBest;
  return all.filter(
    (each) =>
      isOffice(each) ||
      each.sureness >= (isRecord(each) ? least : Math.min(whole, Math.max(least, best * nearBest))),
  );
}

/** A citizen's record that holds so much of a question answers it before a page for editors that holds all. */
const enoughForCitizens = 0.4;

/** What is written for editors answers where nothing else does, or next to nothing, and to its own name. */
function dropEditors<T extends Scored & { head: Head }>(
  headed: readonly T[],
  asked: AskedQuestion,
): readonly T[] {
  const isForEditors = ({ head }: T) => head.audience === 'editor';
  const citizens = headed.filter((each) => !isForEditors(each) || isCalled(each.head, asked));
  if (citizens.some(({ coverage }) => coverage >= enoughForCitizens)) return citizens;
  const editors = headed.filter((each) => isForEditors(each) && each.coverage >= whole);
  return editors.length > 0 || citizens.length === 0 ? editors : citizens;
}

interface ReadRecords {
  ranked: Ranked[];
  /** What was found and not read: parts of what was, and what comes after. */
  unread: readonly Head[];
  /** Records that are not shown by themselves: for editors, or below another one of the same whole. */
  hidden: ReadonlySet<number>;
  /** Whether every record that was chosen is known by its head, and by its text. */
  areAllKnown: boolean;
  areAllRead: boolean;
}

/** Those before which so many of the same whole stand already. */
function listAfter<T extends { head: Head }>(best: readonly T[], count: number): T[] {
  const groups = new Map<string, T[]>();
  for (const each of best) {
    const own = groups.get(wholeOf(each.head));
    if (own) own.push(each);
    else groups.set(wholeOf(each.head), [each]);
  }
  return [...groups.values()].flatMap((own) => own.slice(count));
}

async function readBest(
  index: TextIndex,
  chosen: readonly Scored[],
  { asked, within, limit, query }: Order,
  signal?: AbortSignal,
): Promise<ReadRecords> {
  const { compare } = within;
  const sorted = compare ? chosen.toSorted((a, b) => compare(a.number, b.number)) : chosen;
  const reach = Math.max(index.headsAtHand, limit > firstScreen ? limit : 0);
  const near = sorted.slice(0, reach);
  const heads = await index.heads(
    near.map(({ number }) => number),
    signal,
  );
  const headed = heads.map((head, at) => {
    const own = near[at] as Scored;
    return {
      ...own,
      head,
      score: scoreHead(head, own, asked) * (weights.leastCovered + own.coverage),
    };
  });
  const shown = dropEditors(headed, asked);
  const best = compare ? shown : shown.toSorted(byScore);
  const isQuoted = query.phrases.length > 0;
  const late = new Set(isQuoted ? [] : listAfter(best, mostOfOne));
  const isApart = asked.concepts.some(({ partOf }) => partOf !== undefined);
  const most = isQuoted ? mostQuoted : Math.max(limit, isApart ? leastReadApart : leastRead);
  const read = best.filter((each) => !late.has(each)).slice(0, most);
  const texts = await index.read(
    read.map(({ number }) => number),
    signal,
  );
  const ranked = read.map((each, at) => {
    const known = texts[at] as ReadText;
    return { ...each, known, score: each.score + scoreText(known, asked) * worthOf(each.head) };
  });
  if (!compare) ranked.sort(byScore);
  const kept = new Set(best);
  const editors = headed.filter((each) => !kept.has(each));
  const hidden = new Set([...editors, ...listAfter(best, 1)].map(({ number }) => number));
  const areRead = new Set(read);
  const unread = best.flatMap((each) => (areRead.has(each) ? [] : each.head));
  const areAllKnown = near.length === chosen.length;
  return { ranked, unread, hidden, areAllKnown, areAllRead: areAllKnown && unread.length === 0 };
}

function sayHow(known: ReadText, { asked, query }: Order, isPartial: boolean): MatchKind {
  if (isPartial) return 'partial';
  if (query.phrases.length > 0) return 'phrase';
  const joined = asked.typed.join('');
  const isJoined = asked.typed.length > 1 && known.folded.text.includes(joined);
  const own = listWordings(asked.concepts, known.number).map(({ way }) => way.how);
  return own.reduce(looser, isJoined ? 'joined' : 'exact');
}

function show({ head, known }: Ranked, order: Order, isPartial: boolean): Shown {
  const held = listWordings(order.asked.concepts, head.number);
  const marks = listMarks(known, held, order.query.phrases);
  const { address, kind, title, english, status, money, place, government, standing } = head;
  const result = {
    ...{ address, kind, english, status, money, place, government, standing, parts: [] },
    title: markTitle(title, marks),
    ...quoteRecord(known, marks, order.language),
    match: { how: sayHow(known, order, isPartial), words: marks },
  };
  return { head, result };
}

/** What was found, and the records themselves, the best first. */
export type RankedRecords = Omit<
  SearchAnswer,
  'query' | 'understood' | 'facts' | 'ways' | 'choices' | 'near'
> & {
  found: readonly RankedRecord[];
};

/** So many times at most it is looked again for what holds a part of the question, where nothing holds all that it seemed to. */
const mostRounds = 2;

/** Verifies, ranks and shows what was found. */
export async function rankRecords(
  index: TextIndex,
  order: Order,
  signal?: AbortSignal,
  rounds = mostRounds,
): Promise<RankedRecords> {
  const { asked, missing, left, within, limit } = order;
  const all = scoreSets(asked, missing.length).filter(({ number }) => within.has(number));
  const holdsPart = all.filter(({ coverage }) => coverage >= leastCoverage);
  const most = choose(index, order, all);
  const isQuoted = order.query.phrases.length > 0;
  const chosen = isQuoted ? most : await preferNamed(index, asked, most, holdsPart, signal);
  const {
    ranked,
    unread,
    hidden,
    areAllKnown,
    areAllRead: isRead,
  } = await readBest(index, chosen, order, signal);
  const holding = ranked.filter(({ known }) => holdsQuestion(known, asked, order.query));
  const [first] = holding;
  if (!first && ranked.length > 0 && !isQuoted && rounds > 0) {
    const fewer = dropUnheld(
      asked,
      ranked.map(({ known }) => known),
    );
    return rankRecords(index, { ...order, asked: fewer }, signal, rounds - 1);
  }
  const lacking = asked.concepts.filter(
    ({ isNeeded, isScope, held }) =>
      first &&
      (isNeeded || (isScope === true && isOfOther(first.head, asked))) &&
      !held.has(first.number),
  );
  const isPartial = missing.length + left.length + lacking.length > 0;
  const areExact = asked.concepts.every(({ isExact }) => isExact);
  // What may not hold the words is not named unread.
  const named = areExact && !isQuoted ? unread : [];
  const office = await findLeading(index, order, first?.head, signal);
  const led = office ? await leadWith(index, office, holding, signal) : holding;
  const isAdded = office !== undefined && !chosen.some(({ number }) => number === office.number);
  const shown = led.map((each) => show(each, order, isPartial));
  const groups = foldParts(shown, named);
  const dropped = ranked.length - holding.length;
  const isCertain = isRead || (areAllKnown && dropped === 0 && areExact);
  return {
    found: holding,
    results: groups.slice(0, limit),
    partial: first !== undefined && isPartial,
    missing: [...lacking.map(({ typed }) => typed), ...missing, ...left],
    // What stands below another result is no result of its own.
    count:
      isRead || !isCertain
        ? groups.length
        : chosen.length + Number(isAdded) - dropped - hidden.size,
    isLeast: first !== undefined && !isCertain,
    facets: within.count(chosen.flatMap(({ number }) => (hidden.has(number) ? [] : number))),
    areFacetsExact: isCertain && dropped === 0 && !isAdded,
  };
}
