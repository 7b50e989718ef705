import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readTarget } from '../src/publish/read-target.ts';
import { reportEnd } from '../src/publish/report-end.ts';
import { takeRoad } from '../src/publish/road.ts';

const usage =
  'usage: npm run --silent shards -- --above N --jobs 1…256 [--content --base --site --repository of npm run build]\n' +
  '  prints shards=[…]: what to give to each --shard; empty for N governments and fewer, and where no pages changed\n' +
  '  0: printed   1: the content has errors   2: wrong usage\n';

/** The most jobs that GitHub takes of one matrix. */
const mostJobs = 256;

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        above: { type: 'string' },
        jobs: { type: 'string' },
        content: { type: 'string', default: 'content' },
        base: { type: 'string', default: '/' },
        site: { type: 'string' },
        repository: { type: 'string' },
      },
    });
    const [above, jobs] = [values.above, values.jobs].map((each) =>
      /^\d{1,6}$/.test(each ?? '') ? Number(each) : -1,
    ) as [number, number];
    if (above < 0) throw new Error(`--above ${String(values.above)}`);
    if (jobs < 1 || jobs > mostJobs) throw new Error(`--jobs ${String(values.jobs)}`);
    return { ...values, above, jobs };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    return undefined;
  }
}

const asked = readArguments();
if (asked) {
  const { above, jobs, content, base, site, repository } = asked;
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  const out = 'dist';
  const target = readTarget({ base, site, repository, host: undefined });
  const { signal } = new AbortController();
  const list = { above, jobs };
  const end =
    'fault' in target
      ? ({ kind: 'bad-target', target } as const)
      : await takeRoad({ root, content, out, ...target, list, signal, tell: () => undefined });
  const { text, ok } = reportEnd(end, { seconds: 0, out, site, language: 'ko' });
  (ok ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = ok ? 0 : 1;
} else process.exitCode = 2;
