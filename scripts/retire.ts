import { parseArgs } from 'node:util';
import { reportTerminal } from '../src/check/reporters/terminal.ts';
import { retireRecord, sayRetired } from '../src/load/retire-record.ts';

const usage =
  "npm run retire -- ID|ADDRESS 'reason' [--instead ID|ADDRESS] [--title TEXT] [--date YYYY-MM-DD] [--content DIR] [--lang ko|en]\n" +
  '  0: retired   1: not, and nothing was changed   2: wrong usage\n';

/** The day as it is in the time zone of Korean records. */
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul' }).format();

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        instead: { type: 'string' },
        title: { type: 'string' },
        date: { type: 'string', default: today() },
        content: { type: 'string', default: 'content' },
        lang: { type: 'string', default: 'ko' },
      },
    });
    const [name, reason, ...more] = positionals;
    if (!name || !reason || more.length > 0)
      throw new Error(`ID, 'reason': ${positionals.join(' ')}`);
    if (values.lang !== 'ko' && values.lang !== 'en') throw new Error(`--lang ${values.lang}`);
    return { ...values, name, reason, lang: values.lang } as const;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    return undefined;
  }
}

const chosen = readArguments();
if (chosen) {
  const { content, lang, ...order } = chosen;
  const end = retireRecord(content, order);
  if (end.kind === 'refused') process.stdout.write(reportTerminal(end.report, lang));
  process.stdout.write(`${sayRetired(end, lang)}\n`);
  process.exitCode = end.kind === 'retired' ? 0 : 1;
} else process.exitCode = 2;
