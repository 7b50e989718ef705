import { statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { formatFigures, formatGrowth } from '../test/bench/figures.ts';
import { measureSize } from '../test/bench/measure-size.ts';

const { values } = parseArgs({
  options: {
    pledges: { type: 'string', default: '5000' },
    small: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '1' },
    command: { type: 'string', default: `${process.execPath} scripts/build.ts` },
  },
});

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
