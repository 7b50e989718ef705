import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listNewFindings } from '../src/check/new-findings.ts';
import { reportGithub } from '../src/check/reporters/github.ts';
import { reportJson } from '../src/check/reporters/json.ts';
import { reportTerminal } from '../src/check/reporters/terminal.ts';
import { passGate } from '../src/load/gate.ts';
import { joinAtSize } from '../src/load/keep-audits.ts';
import { readEarlier } from '../src/load/read-earlier.ts';
import { keptBelow, readAtSize } from '../src/load/read-at-size.ts';
import { readSince, saySince } from '../src/load/read-since.ts';

const usage =
  'npm run check -- [--content DIR] [--since REV|FILE|DIR] [--format terminal|github|json] [--lang ko|en] [--full]\n' +
  '  0: no error   1: errors   2: wrong usage\n';
const reporters = { terminal: reportTerminal, github: reportGithub, json: reportJson };
const options = {
  content: { type: 'string', default: 'content' },
  since: { type: 'string' },
  format: { type: 'string', default: process.env['GITHUB_ACTIONS'] ? 'github' : 'terminal' },
  lang: { type: 'string', default: 'ko' },
  full: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    const { content, since, format, lang, full } = parseArgs({ options }).values;
    if (!Object.hasOwn(reporters, format)) throw new Error(`--format ${format}`);
    if (lang !== 'ko' && lang !== 'en') throw new Error(`--lang ${lang}`);
    const before = since === undefined ? undefined : readSince(content, since);
    if (typeof before === 'string') throw new Error(saySince(before, String(since), lang));
    const earlier = since === undefined ? undefined : readEarlier(content, since);
    const report = reporters[format as keyof typeof reporters];
    return {
      content,
      before,
      earlier,
      isCompared: since !== undefined,
      report,
      lang,
      full,
    } as const;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    return undefined;
  }
}

const chosen = readArguments();
if (chosen) {
  const { content, before, earlier, isCompared, report, lang, full } = chosen;
  const keep = full ? undefined : keptBelow(fileURLToPath(new URL('..', import.meta.url)));
  const join = joinAtSize(content, keep);
  const { records, joined, marks, ...gate } = passGate(content, {
    since: before,
    earlier: earlier?.shelf,
    read: readAtSize({ keep }),
    join,
  });
  const findings = records ? (joined ?? join(records, marks)).audit.findings : [];
  const fresh = earlier?.findings ? listNewFindings(findings, earlier.findings) : 'unknown';
  process.stdout.write(report({ ...gate, findings, ...(isCompared ? { fresh } : {}) }, lang));
  process.exitCode = gate.ok ? 0 : 1;
} else process.exitCode = 2;
