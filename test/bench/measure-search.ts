import { openFolder } from '../../src/search/open-folder.ts';
import { countWords } from '../../src/search/word-list.ts';
import { openOwn, openStock, readIndexed, weighIndex, type Ask } from './search-engines.ts';
import { makeQuestions, type Question } from './search-questions.ts';
import { formatScores, scoreAnswer, tabulateScores, type ScoreRow } from './search-score.ts';

export interface SearchFigures {
  seed: number;
  stock: ScoreRow[];
  own: ScoreRow[];
  /** Milliseconds for one answer, warm: the median and the 95th of 100. */
  median: number;
  p95: number;
  /** Questions whose answer begins with a wrong page or is empty, for whoever improves the search. */
  wrong: readonly string[];
}

async function askAll(questions: readonly Question[], ask: Ask) {
  const times: number[] = [];
  const wrong: string[] = [];
  const scores = [];
  for (const question of questions) {
    const start = performance.now();
    const found = await ask(question.query);
    times.push(performance.now() - start);
    const score = scoreAnswer(question, found);
    scores.push(score);
    if (score.recall < 1 || score.precision < 1) {
      const { kind, query, source, gold } = question;
      wrong.push(
        `${kind}: ${query} (${source}) ${score.recall.toFixed(2)} ${score.precision.toFixed(2)} of ${gold.size}`,
      );
    }
  }
  return { rows: tabulateScores(scores), times: times.sort((a, b) => a - b), wrong };
}

/** Asks both engines the same questions, made from the built site itself. */
export async function measureSearch(
  site: string,
  each: number,
  seeds: readonly number[],
): Promise<SearchFigures[]> {
  const records = await readIndexed(site);
  const stock = await openStock(records);
  const own = await openOwn(site);
  const figures: SearchFigures[] = [];
  try {
    for (const seed of seeds) {
      const questions = makeQuestions(records, each, seed);
      const theirs = await askAll(questions, stock.ask);
      const ours = await askAll(questions, own);
      const at = (share: number) => ours.times[Math.floor(ours.times.length * share)] ?? Number.NaN;
      figures.push({
        seed,
        stock: theirs.rows,
        own: ours.rows,
        median: at(0.5),
        p95: at(0.95),
        wrong: ours.wrong,
      });
    }
  } finally {
    stock.close();
  }
  return figures;
}

/** The commonest words of a site cost most: their chunks of the index are full, and reach into the next. */
async function chooseFirstQuestions(site: string): Promise<string[]> {
  const records = await readIndexed(site);
  const words = countWords(records).filter(([word]) => /^[가-힣]{2,}$/.test(word));
  return [words[0], words[Math.floor(words.length / 2)]].flatMap((entry) => entry?.[0] ?? []);
}

/** The bytes that a first question loads beyond the programs, each from an index nobody has opened yet. */
export async function weighFirstQuestion(
  site: string,
): Promise<{ query: string; bytes: number }[]> {
  const weighed = [];
  for (const query of await chooseFirstQuestions(site)) {
    let bytes = 0;
    const tell = (path: string, size: number) => {
      if (!path.endsWith('.js')) bytes += size;
    };
    const search = await openFolder(site, { tell });
    await search(query, { limit: 5 });
    weighed.push({ query, bytes });
  }
  return weighed;
}

export function formatSearch(figures: readonly SearchFigures[], site: string): string[] {
  return [
    ...figures.flatMap(({ seed, stock, own, median, p95 }) => [
      '',
      `seed ${String(seed)}: ${median.toFixed(1)} ms a question, 95 of 100 within ${p95.toFixed(1)} ms`,
      ...formatScores(stock, own),
    ]),
    '',
    `index without programs: ${(weighIndex(site) / 1000).toFixed(0)} kB`,
  ];
}
