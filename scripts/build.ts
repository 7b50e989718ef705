import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readTarget } from '../src/publish/read-target.ts';
import { takeRoad, type ReplaceSteps } from '../src/publish/road.ts';
import { reportEnd } from '../src/publish/report-end.ts';

/**
 * The command on a project's folder; answers when the output is as it will stay.
 * @param from where all pages of governments are taken from; without it they are made
 */
export async function buildProject(
  root: string,
  args: readonly string[],
  replace?: ReplaceSteps,
  from?: readonly string[],
): Promise<void> {
  // The first signal stops the build in good order; a second one ends it at once.
  const stop = new AbortController();
  let stopCode = 1;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      stopCode = code;
      stop.abort();
    });
  }

  const start = performance.now();
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string' },
        base: { type: 'string', default: '/' },
        site: { type: 'string' },
        repository: { type: 'string' },
        host: { type: 'string' },
        gzip: { type: 'boolean', default: false },
        since: { type: 'string' },
        full: { type: 'boolean', default: false },
        shard: { type: 'string' },
        lang: { type: 'string', default: 'ko' },
      },
    });
    const { base, site, repository, host, shard, out = 'dist' } = values;
    if (shard !== undefined && (from || values.out === undefined)) {
      throw new Error('usage: npm run build -- --shard GOV[/TERM][,…] --out DIR');
    }
    const target = readTarget({ base, site, repository, host });
    const end =
      'fault' in target
        ? ({ kind: 'bad-target', target } as const)
        : await takeRoad(
            {
              root,
              content: values.content,
              out,
              ...target,
              shard: shard?.split(','),
              from,
              gzip: values.gzip,
              since: values.since,
              full: values.full,
              signal: stop.signal,
              tell: (step, seconds) => console.log(`step ${step} ${seconds.toFixed(2)} s`),
            },
            replace,
          );
    const seconds = (performance.now() - start) / 1000;
    const { text, ok } = reportEnd(end, {
      seconds,
      out,
      site: values.site,
      language: values.lang === 'en' ? 'en' : 'ko',
    });
    console.log(text);
    process.exitCode = ok ? 0 : end.kind === 'stopped' ? stopCode : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
  // The steps run in processes of their own, which would each compile the same code again.
  process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/pledgebook/code');
  await buildProject(root, process.argv.slice(2));
}
