import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../generator/random.ts';
import equivalent from './mutants/equivalent.json' with { type: 'json' };
import { findTests } from './mutants/find-tests.ts';
import { applyMutant, showMutant, type Mutant, type Shown } from './mutants/mutant.ts';
import { readSourceTree, type SourceTree } from './mutants/source-tree.ts';
import { openWorkbench, type Workbench } from './mutants/workbench.ts';
import type { Prove } from './proofs.ts';

const leastKilled = 0.85;
const mostEquivalent = 0.05;

const print = ({ file, operator, before, after }: Shown) =>
  `${file} ${operator}\n  - ${before}\n  + ${after}`;

/** Mutants in an order drawn from the seed, each as likely as any other to come first. */
function shuffle(mutants: readonly Mutant[], seed: number): Mutant[] {
  const random = createRandom(`mutants ${String(seed)}`);
  const rest = [...mutants];
  for (let at = rest.length - 1; at > 0; at -= 1) {
    const other = random.between(0, at);
    [rest[at], rest[other]] = [rest[other] as Mutant, rest[at] as Mutant];
  }
  return rest;
}

/** Why a mutant means the same as what it changes, where that was looked into. */
function findReason(shown: Shown): string | undefined {
  return (equivalent as (Shown & { reason: string })[]).find(
    (known) => print(known) === print(shown),
  )?.reason;
}

/** All tests must pass in the copy as it is, or every mutant would seem killed; answers how long each takes. */
async function checkCalm({ root, ask }: Workbench, { imports, mutants }: SourceTree) {
  const files = [...new Set(mutants.map(({ file }) => file))];
  const tests = new Set(files.flatMap((file) => findTests(imports, file, new Map())));
  const [file = ''] = files;
  const text = readFileSync(join(root, file), 'utf8');
  const { killer, seconds } = await ask({ file, text, own: text, tests: [...tests] });
  if (killer !== undefined) throw new Error(`a test fails without any mutant: ${killer}`);
  return new Map(Object.entries(seconds));
}

/** Breaks the rooms that hold the rules, one small change at a time, and asks the tests whether they notice. */
export const proveMutants: Prove = async (seed, count, tell) => {
  const bench = openWorkbench();
  try {
    const tree = readSourceTree(bench.root);
    const seconds = await checkCalm(bench, tree);
    let [killed, survived, alike, stopped] = [0, 0, 0, 0];
    for (const mutant of shuffle(tree.mutants, seed)) {
      if (killed + survived + alike === count) break;
      if (!tree.compiles(mutant)) {
        stopped += 1;
        continue;
      }
      const own = readFileSync(join(bench.root, mutant.file), 'utf8');
      const shown = showMutant(own, mutant);
      if (findReason(shown) !== undefined) {
        alike += 1;
        continue;
      }
      const tests = findTests(tree.imports, mutant.file, seconds);
      const text = applyMutant(own, mutant);
      const { killer } = await bench.ask({ file: mutant.file, text, own, tests });
      if (killer === undefined) {
        survived += 1;
        tell(print(shown));
      } else killed += 1;
    }
    const tried = killed + survived + alike;
    const share = killed / (tried - alike);
    return {
      lines: [
        `${tree.mutants.length} changes known, ${stopped} drawn that the compiler stops`,
        `${tried} mutants: ${killed} killed (${(100 * share).toFixed(1)} %), ${survived} survived, ${alike} equivalent`,
      ],
      ok: tried === count && share >= leastKilled && alike / tried <= mostEquivalent,
    };
  } finally {
    bench.close();
  }
};
