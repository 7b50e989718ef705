import { parseArgs } from 'node:util';
import { writeContent } from '../test/generator/write.ts';

const { values } = parseArgs({
  options: {
    governments: { type: 'string', default: '3' },
    pledges: { type: 'string', default: '100' },
    largest: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});

const { out, largest } = values;
const size = {
  governments: Number(values.governments),
  pledges: Number(values.pledges),
  seed: Number(values.seed),
  ...(largest === undefined ? {} : { largest: Number(largest) }),
};

if (out === undefined || !Object.values(size).every(Number.isSafeInteger)) {
  console.error(
    'usage: npm run generate -- --out DIR [--governments 3] [--pledges 100] [--largest N] [--seed 1]',
  );
  process.exitCode = 1;
} else {
  console.log(`${String(writeContent(out, size))} files in ${out}`);
}
