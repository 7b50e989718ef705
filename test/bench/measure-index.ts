import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handedOver } from '../../src/publish/handed-over.ts';
import { readSearchRecords } from '../../src/publish/handed-search.ts';
import { writeJsonLines } from '../../src/publish/json-lines.ts';
import { openIndexFolder } from '../../src/search/open-folder.ts';
import { writeContent } from '../generator/write.ts';
import { runBuild } from './run-build.ts';
import {
  chooseQuestions,
  formatWeighed,
  weighIndexed,
  weighStock,
  type Weighed,
} from './weigh-questions.ts';

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const pledgesPerGovernment = 100;
/** As the index step of a build has it. */
const nodeOptions = '--max-semi-space-size=32';

async function measureMaker(
  maker: string,
  records: string,
  out: string,
  weigh: () => Promise<Weighed[]>,
): Promise<string[]> {
  mkdirSync(out);
  const command = [process.execPath, nodeOptions, program('index-records.ts'), records, out, maker];
  const { whole } = await runBuild(command);
  return [
    `${maker}: ${whole.seconds.toFixed(1)} s, ${whole.megabytes?.toFixed(0) ?? '?'} MB`,
    ...(await weigh()).map((weighed) => `  ${formatWeighed(weighed)}`),
  ];
}

/**
 * Indexes content with our engine and with Pagefind alone, one after the other, and weighs first questions to both.
 * @param given a content folder; without it one is made with so many pledges
 */
export async function measureIndex(pledges: number, given?: string): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-index-'));
  try {
    const content = given ?? join(dir, 'content');
    if (given === undefined) {
      const each = Math.min(pledges, pledgesPerGovernment);
      writeContent(content, { governments: Math.ceil(pledges / each), pledges: each, seed: 1 });
    }
    await runBuild([process.execPath, program('hand-over.ts'), content, dir]);
    const records = [...readSearchRecords(dir)];
    const questions = chooseQuestions(records);
    const file = handedOver.completed(dir);
    writeJsonLines(file, records);
    const [own, stock] = [join(dir, 'own'), join(dir, 'stock')];
    const ask = async (weigh: (question: string) => Promise<Weighed>) => {
      const weighed: Weighed[] = [];
      for (const question of questions) weighed.push(await weigh(question));
      return weighed;
    };
    const ours = await measureMaker('own', file, own, async () => {
      const { shelves } = await openIndexFolder(own);
      const scope = shelves[Math.floor(shelves.length / 2)]?.id;
      return [
        ...(await ask((question) => weighIndexed(own, question))),
        ...(scope === undefined ? [] : await ask((each) => weighIndexed(own, each, scope))),
      ];
    });
    const theirs = await measureMaker('stock', file, stock, () =>
      ask((question) => weighStock(stock, question)),
    );
    return [`${String(records.length)} records`, ...ours, ...theirs];
  } finally {
    rmSync(dir, { recursive: true });
  }
}
