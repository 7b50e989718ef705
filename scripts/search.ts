import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openFolder } from '../src/search/open-folder.ts';
import type { Piece } from '../src/search/query/cut-excerpt.ts';
import { showAnswer } from '../src/search/answers/show-answer.ts';
import { guessLanguage, type Search } from '../src/search/query/open-search.ts';

const usage =
  'usage: npm run search -- "질의" [--out dist] [--limit 10]   or   --batch < questions';

const join = (pieces: readonly Piece[], open: string, close: string) =>
  pieces.map(({ text, mark }) => (mark ? `${open}${text}${close}` : text)).join('');

/** One line of JSON: what the records answer, which pages do, what was found, where, and how it matched. */
async function answer(search: Search, query: string, limit: number): Promise<string> {
  const language = guessLanguage(query);
  const found = await search(query, { limit, language });
  const { understood, partial, missing, count, results, facts, ways } = found;
  const answers = facts.flatMap((page) =>
    page.answers.map((each) => showAnswer(each, page, language, (address) => address)),
  );
  return JSON.stringify({
    query,
    count,
    ...(understood ? { understood } : {}),
    ...(partial ? { partial, missing } : {}),
    ...(answers.length > 0 ? { answers } : {}),
    ...(ways.length > 0
      ? { pages: ways.map(({ address: url, title, sentence }) => ({ url, title, sentence })) }
      : {}),
    results: results.map(({ address, title, excerpt, match }) => ({
      url: address,
      title: join(title, '', ''),
      excerpt: join(excerpt, '[', ']'),
      match: match.how,
    })),
  });
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'dist' },
      limit: { type: 'string', default: '10' },
      batch: { type: 'boolean', default: false },
    },
  });
  const limit = Number(values.limit);
  if (!Number.isSafeInteger(limit) || limit < 1 || values.batch === positionals.length > 0) {
    throw new Error(usage);
  }
  const search = await openFolder(values.out);
  const questions = values.batch ? createInterface({ input: process.stdin }) : positionals;
  for await (const question of questions) {
    // A question that fails is told in its own line and in the exit code; the next one is asked all the same.
    const line = await answer(search, question, limit).catch((error: unknown) => {
      process.exitCode = 1;
      return JSON.stringify({ query: question, error: String(error), results: [] });
    });
    console.log(line);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
