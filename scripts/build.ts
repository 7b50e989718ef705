import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { takeRoad } from '../src/publish/road.ts';
import { reportEnd } from '../src/publish/report-end.ts';

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
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
      lang: { type: 'string', default: 'ko' },
    },
  });
  const end = await takeRoad({
    root: fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''),
    content: values.content,
    out: values.out,
    base: `/${values.base}/`.replace(/\/+/g, '/'),
    site: values.site,
    signal: stop.signal,
    tell: (step, seconds) => console.log(`step ${step} ${seconds.toFixed(2)} s`),
  });
  const seconds = (performance.now() - start) / 1000;
  const { text, ok } = reportEnd(end, {
    seconds,
    out: values.out,
    language: values.lang === 'en' ? 'en' : 'ko',
  });
  console.log(text);
  process.exitCode = ok ? 0 : end.kind === 'stopped' ? stopCode : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
