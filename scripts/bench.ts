import { existsSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askQuestions } from '../test/bench/ask-questions.ts';
import { formatFigures, formatGrowth } from '../test/bench/figures.ts';
import { formatSearch, measureSearch, weighFirstQuestion } from '../test/bench/measure-search.ts';
import { measureIndex } from '../test/bench/measure-index.ts';
import { benchDev } from '../test/bench/measure-dev.ts';
import { measureInBrowser } from '../test/bench/measure-browser.ts';
import { measureSize } from '../test/bench/measure-size.ts';
import { shapeCountry } from '../test/generator/content.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pledges: { type: 'string', default: '5000' },
    small: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '1' },
    command: { type: 'string', default: `${process.execPath} scripts/build.ts` },
    out: { type: 'string', default: 'dist' },
    each: { type: 'string', default: '60' },
    seeds: { type: 'string', default: '1,2,3' },
    sizes: { type: 'string' },
    questions: { type: 'string', default: 'test/content/questions/open.jsonl' },
    wrong: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
  },
});

/** Builds made-up sites of two sizes and prints what they took. */
async function benchBuild(): Promise<void> {
  const runs = Number(values.runs);
  const command = values.command.split(' ');
  console.log(
    `Node ${process.versions.node}, ${String(availableParallelism())} cores, median of ${String(runs)}, files in ${tmpdir()}`,
  );
  if (statSync(tmpdir()).dev !== statSync('.').dev) {
    console.log('The project lies on another disk than TMPDIR: the floor is not comparable.');
  }
  const small = await measureSize(Number(values.small), runs, command);
  console.log(`\n${formatFigures(small).join('\n')}`);
  const large = await measureSize(Number(values.pledges), runs, command);
  console.log(`\n${formatFigures(large).join('\n')}`);
  console.log(`\n${formatGrowth(small, large).join('\n')}`);
}

/** Asks a built site questions made from its own words, beside stock Pagefind. */
async function benchSearch(): Promise<void> {
  const { out } = values;
  if (!existsSync(join(out, 'pagefind'))) throw new Error(`${out} holds no built site`);
  const figures = await measureSearch(
    out,
    Number(values.each),
    values.seeds.split(',').map(Number),
  );
  console.log(formatSearch(figures, out).join('\n'));
  for (const { query, bytes } of await weighFirstQuestion(out)) {
    console.log(`first question "${query}": ${(bytes / 1000).toFixed(0)} kB beyond the programs`);
  }
  if (values.browser) {
    const { questions, median, p95 } = await measureInBrowser(out, 100);
    console.log(
      `in a browser, 4 × slower, ${String(questions)} warm questions: median ${median.toFixed(0)} ms, 95 of 100 within ${p95.toFixed(0)} ms`,
    );
  }
  if (values.wrong) console.log(`\n${figures.flatMap(({ wrong }) => wrong).join('\n')}`);
}

const readSizes = (usual: string) => (values.sizes ?? usual).split(',').map(Number);

/** Starts `npm run dev` on made-up content of growing size and edits a pledge. */
async function benchEditing(): Promise<void> {
  for (const pledges of readSizes('6,1000,5000')) {
    console.log((await benchDev(shapeCountry(pledges), Number(values.runs), 9)).join('\n'));
  }
}

/** Indexes the content as it is, and made-up content of growing size, beside stock Pagefind. */
async function benchIndex(): Promise<void> {
  console.log((await measureIndex(0, 'content')).join('\n'));
  for (const pledges of readSizes('3400,17500')) {
    console.log(`\n${(await measureIndex(pledges)).join('\n')}`);
  }
}

/** Asks a built site the questions of people, with answers fixed beforehand. */
async function benchQuestions(): Promise<void> {
  const lines = await askQuestions(values.out, values.questions, values.wrong);
  console.log(lines.join('\n'));
}

const benches: Readonly<Record<string, () => Promise<void>>> = {
  questions: benchQuestions,
  search: benchSearch,
  index: benchIndex,
  dev: benchEditing,
};
await (benches[positionals[0] ?? ''] ?? benchBuild)();
