import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareQuotes, isProved, lockFile } from '../src/load/compare-quotes.ts';
import { readDocuments } from '../src/load/read-documents.ts';
import { sayQuotes } from '../src/load/say-quotes.ts';
import { printLock } from '../src/load/write-lock.ts';

const usage =
  'npm run quotes -- --documents DIR [--content DIR] [--lang ko|en]\n' +
  '  0: every quote stands in its document   1: not every one   2: wrong usage\n';
const options = {
  documents: { type: 'string' },
  content: { type: 'string', default: 'content' },
  lang: { type: 'string', default: 'ko' },
} as const;

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();

function readArguments() {
  try {
    const { documents, content, lang } = parseArgs({ options }).values;
    if (documents === undefined || !isFolder(documents))
      throw new Error(`--documents ${documents ?? ''}`);
    if (!isFolder(content)) throw new Error(`--content ${content}`);
    if (lang !== 'ko' && lang !== 'en') throw new Error(`--lang ${lang}`);
    return { documents, content, lang } as const;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${usage}`);
    return undefined;
  }
}

const chosen = readArguments();
if (chosen) {
  const { documents, content, lang } = chosen;
  const comparison = compareQuotes(content, readDocuments(documents));
  if (comparison.unread.length === 0)
    writeFileSync(join(content, lockFile), printLock(comparison.lock));
  process.stdout.write(`${sayQuotes(comparison, content, lang)}\n`);
  process.exitCode = isProved(comparison) ? 0 : 1;
} else process.exitCode = 2;
