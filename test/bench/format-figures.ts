import { findExponent, findSeconds, type Built, type Figures, type Rebuilt } from './figures.ts';
import type { Step } from './run-build.ts';

const absent = 'not measured';
const nameWidth = 42;

const showCell = (value: number | undefined, digits: number) =>
  (value === undefined ? absent : value.toFixed(digits)).padStart(14);

const showRow = ({ name, seconds, cpuSeconds, megabytes, largest }: Step) =>
  [
    name.padEnd(10),
    showCell(seconds, 2),
    showCell(cpuSeconds, 2),
    showCell(megabytes, 0),
    showCell(largest, 0),
  ].join('');

const head = ['wall s', 'CPU s', 'peak MB', 'largest MB'].map((word) => word.padStart(14)).join('');

const showFact = (name: string, value: number | undefined, digits = 2) =>
  `${name.padEnd(nameWidth)}${value === undefined ? absent : value.toFixed(digits)}`;

const divide = (one: number | undefined, other: number) =>
  one === undefined ? undefined : one / other;

const readRender = ({ cold }: Figures) => findSeconds(cold, 'render');

function showRebuilt(name: string, rebuilt: Rebuilt | undefined, cold: Built): string[] {
  if (!rebuilt) return [`${name.padEnd(nameWidth)}${absent}`];
  const { whole, steps, differ } = rebuilt;
  const share = (100 * whole.seconds) / cold.whole.seconds;
  return [
    `${name}: ${whole.seconds.toFixed(2)} s, ${share.toFixed(1)} % of a cold build; ${String(differ)} files differ`,
    `  ${steps.map((step) => `${step.name} ${step.seconds.toFixed(2)}`).join(', ')}`,
  ];
}

/** The processes of a build by the program they run, with the peak of each. */
function showProcesses({ processes }: Built): string {
  const groups = Map.groupBy(processes, ({ name }) => name);
  const told = [...groups].map(
    ([name, list]) => `${name} ${list.map(({ megabytes }) => megabytes.toFixed(0)).join(' ')}`,
  );
  return `peak MB of each process: ${told.length === 0 ? absent : told.join(', ')}`;
}

/** A table of one size. */
export function formatFigures(figures: Figures): string[] {
  const { pledges, governments, pages, files, bytes, cold, floor, lightFloor } = figures;
  const { seconds } = cold.whole;
  const render = readRender(figures);
  return [
    `${String(pledges)} pledges of ${String(governments)} governments: ${String(pages)} pages, ${String(files)} files, ${(bytes / 1e6).toFixed(0)} MB`,
    `${'cold'.padEnd(10)}${head}`,
    ...[...cold.steps, cold.whole].map(showRow),
    showProcesses(cold),
    showFact('floor, s', floor),
    showFact('floor of pages before their redesign, s', lightFloor),
    showFact('rendering / floor', divide(render, floor)),
    showFact('rendering / floor before', divide(render, lightFloor)),
    showFact('whole road / floor', seconds / floor),
    showFact('whole road / floor before', seconds / lightFloor),
    showFact(
      'rendering, ms a page',
      divide(render === undefined ? undefined : 1000 * render, pages),
    ),
    showFact('whole road, ms a page', (1000 * seconds) / pages),
    ...showRebuilt('one record edited', figures.edited, cold),
    ...showRebuilt('nothing changed', figures.unchanged, cold),
  ];
}

/** What grows between sizes, by name. */
export const growing: Readonly<Record<string, (figures: Figures) => number | undefined>> = {
  'the whole road': ({ cold }) => cold.whole.seconds,
  'CPU of the whole road': ({ cold }) => cold.whole.cpuSeconds,
  checking: ({ cold }) => findSeconds(cold, 'check'),
  rendering: readRender,
  indexing: ({ cold }) => findSeconds(cold, 'index'),
  'one record edited': ({ edited }) => edited?.whole.seconds,
  'nothing changed': ({ unchanged }) => unchanged?.whole.seconds,
  'peak memory': ({ cold }) => cold.whole.megabytes,
  'the largest process': ({ cold }) => cold.whole.largest,
  'the floor': ({ floor }) => floor,
};

/** How everything grows from each size to the next. */
export function formatGrowth(sizes: readonly Figures[]): string[] {
  return sizes.slice(1).flatMap((large, index) => {
    const small = sizes[index] as Figures;
    return [
      `from ${String(small.pledges)} to ${String(large.pledges)} pledges: grows with this power of the pledges`,
      ...Object.entries(growing).map(([name, read]) =>
        showFact(name, findExponent([small, large], read)),
      ),
    ];
  });
}
