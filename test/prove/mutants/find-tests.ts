/**
 * Tests that take long, measure time or put another registry of kinds in the place that all tests of a trial share:
 * what only they would notice counts as unnoticed.
 */
const leftOut = [
  'test/bench/bench.unit.test.ts',
  'test/check/command.unit.test.ts',
  'test/check/findings/altered.unit.test.ts',
  'test/check/findings/consistent.unit.test.ts',
  'test/kinds/contract.unit.test.ts',
  'test/load/fidelity.unit.test.ts',
  'test/views/chart/drawing.unit.test.ts',
];

const askSite = /\/(ask-site|golden)\.build\.test\.ts$/;

/** Tests that run in memory, and the questions that are asked of a built site. */
const isTest = (name: string, file: string) =>
  (name.endsWith('.unit.test.ts') && !leftOut.includes(name)) ||
  (askSite.test(name) && file.startsWith('src/search/query/'));

/** How many imports lie between a file and each test that it reaches. */
function measureWays(
  imports: ReadonlyMap<string, readonly string[]>,
  file: string,
): ReadonlyMap<string, number> {
  const importers = new Map<string, string[]>();
  for (const [name, targets] of imports) {
    for (const target of targets) importers.set(target, [...(importers.get(target) ?? []), name]);
  }
  const ways = new Map([[file, 0]]);
  for (const [name, way] of ways) {
    for (const importer of importers.get(name) ?? []) {
      if (!ways.has(importer)) ways.set(importer, way + 1);
    }
  }
  return ways;
}

/** The tests that import a file, however far away: near and quick ones first, since the first that fails ends the trial. */
export function findTests(
  imports: ReadonlyMap<string, readonly string[]>,
  file: string,
  seconds: ReadonlyMap<string, number>,
): string[] {
  const costs = [...measureWays(imports, file)]
    .filter(([name]) => isTest(name, file))
    .map(([name, way]) => ({ name, cost: way * (0.1 + (seconds.get(name) ?? 0)) }));
  return costs.sort((a, b) => a.cost - b.cost).map(({ name }) => name);
}
