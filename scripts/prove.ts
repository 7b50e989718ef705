import { parseArgs } from 'node:util';
import { proofs } from '../test/prove/proofs.ts';

const usage =
  `usage: npm run prove -- ${Object.keys(proofs).join('|')} [--seed 1] [--count N]\n` +
  '  0: it holds   1: it does not   2: wrong usage\n';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { seed: { type: 'string', default: '1' }, count: { type: 'string' } },
    });
    const [name = ''] = positionals;
    const proof = Object.hasOwn(proofs, name) ? proofs[name] : undefined;
    if (!proof || positionals.length > 1) throw new Error(`no proof: ${positionals.join(' ')}`);
    const [seed, count] = [Number(values.seed), Number(values.count ?? proof.count)];
    if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed}`);
    if (!Number.isSafeInteger(count) || count < 1) throw new Error(`--count ${String(count)}`);
    return { name, proof, seed, count };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    return undefined;
  }
}

const chosen = readArguments();
if (chosen) {
  const { name, proof, seed, count } = chosen;
  const start = performance.now();
  const said = `${name} --seed ${String(seed)} --count ${String(count)}`;
  console.log(`npm run prove -- ${said}`);
  const prove = await proof.load();
  const { lines, ok } = await prove(seed, count, (line) => console.log(line));
  for (const line of lines) console.log(line);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${ok ? 'holds' : 'DOES NOT HOLD'}: ${said}, ${seconds} s`);
  process.exitCode = ok ? 0 : 1;
} else process.exitCode = 2;
