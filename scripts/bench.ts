import { existsSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askQuestions } from '../test/bench/ask-questions.ts';
import { formatFigures, formatGrowth } from '../test/bench/format-figures.ts';
import type { Figures } from '../test/bench/figures.ts';
import { measureHugo, formatHugo } from '../test/bench/measure-hugo.ts';
import { formatSearch, measureSearch, weighFirstQuestion } from '../test/bench/measure-search.ts';
import { measureIndex } from '../test/bench/measure-index.ts';
import { benchDev } from '../test/bench/measure-dev.ts';
import { measureInBrowser } from '../test/bench/measure-browser.ts';
import { measureSize } from '../test/bench/measure-size.ts';
import { shapeCountry } from '../test/generator/content.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1' },
    command: { type: 'string', default: `${process.execPath} scripts/build.ts` },
    out: { type: 'string', default: 'dist' },
    each: { type: 'string', default: '60' },
    seeds: { type: 'string', default: '1,2,3' },
    sizes: { type: 'string' },
    cold: { type: 'boolean', default: false },
    json: { type: 'string' },
    hugo: { type: 'string', default: 'hugo' },
    questions: { type: 'string', default: 'test/content/questions/open.jsonl' },
    wrong: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
  },
});

const readSizes = (usual: string) => (values.sizes ?? usual).split(',').map(Number);

/** Builds made-up sites of growing size and prints what they took. */
async function benchBuild(): Promise<void> {
  const runs = Number(values.runs);
  const told = { command: values.command.split(' '), coldOnly: values.cold };
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    ...{ node: process.versions.node, cores: availableParallelism(), runs, files: tmpdir() },
  };
  console.log(
    `${machine.date}, Node ${machine.node}, ${String(machine.cores)} cores, median of ${String(runs)}, files in ${machine.files}`,
  );
  if (statSync(tmpdir()).dev !== statSync('.').dev) {
    console.log('The project lies on another disk than TMPDIR: the floor is not comparable.');
  }
  const sizes: (Figures & { hugo: Awaited<ReturnType<typeof measureHugo>> })[] = [];
  for (const pledges of readSizes('1000,5000')) {
    const figures = await measureSize(pledges, { runs, ...told });
    const hugo = await measureHugo(figures, values.hugo);
    sizes.push({ ...figures, hugo });
    console.log(`\n${[...formatFigures(figures), formatHugo(hugo)].join('\n')}`);
  }
  if (sizes.length > 1) console.log(`\n${formatGrowth(sizes).join('\n')}`);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ ...machine, sizes }, undefined, 2)}\n`);
  }
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
