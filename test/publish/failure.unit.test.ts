import { describe, expect, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { languages } from '../../src/i18n/words.ts';
import {
  failEnded,
  failureReasons,
  nameFailure,
  readReason,
  StepFailure,
} from '../../src/publish/failure.ts';
import { sayFailure } from '../../src/publish/say-failure.ts';

const printed: [string, string | undefined][] = [
  ["ENOSPC: no space left on device, write '/out/a'", 'disk-full'],
  ['Error writing index: No space left on device (os error 28)', 'disk-full'],
  ['EDQUOT: disk quota exceeded, write', 'quota'],
  ["EMFILE: too many open files, open '/a'", 'too-many-files'],
  ['ENFILE: file table overflow, open', 'too-many-files'],
  ['Too many open files (os error 24)', 'too-many-files'],
  ["EROFS: read-only file system, mkdir '/out'", 'read-only'],
  ["EACCES: permission denied, mkdir '/out'", 'no-permission'],
  ["EPERM: operation not permitted, chmod '/out'", 'no-permission'],
  ["ENAMETOOLONG: name too long, open '/a'", 'name-too-long'],
  ["EIO, Input/output error '/out/a'", 'disk-fault'],
  ['FATAL ERROR: Reached heap limit - JavaScript heap out of memory', 'no-memory'],
  ['spawn ENOMEM', 'no-memory'],
  ['The process that renders the pages of haneul ended: SIGKILL', 'killed'],
  ['JavaScript heap out of memory\nThe process ended: SIGABRT', 'no-memory'],
  ["ENOENT: no such file or directory, open '/a'", undefined],
  ['the PERMIT of ENOSPCX', undefined],
];

test.each(printed)('%s is read as %s', (message, reason) => {
  expect(readReason(message)).toBe(reason);
});

describe('a process that ended without an answer', () => {
  const stack =
    '<--- Last few GCs --->\nFATAL ERROR: JavaScript heap out of memory\n 1: 0xb node::Abort()';

  test.each([
    ['out of memory', stack, { code: null, signal: 'SIGABRT' as const }, 'no-memory'],
    ['killed', '', { code: null, signal: 'SIGKILL' as const }, 'killed'],
    ['killed below a shell', '', { code: 137, signal: null }, 'killed'],
    ['by itself', 'what it said', { code: 3, signal: null }, undefined],
  ])('%s', (_, said, ending, reason) => {
    const failure = failEnded('index', said, ending);
    expect(failure.step).toBe('index');
    expect(failure.reason).toBe(reason);
    expect(failure.message).toContain(`index: ${String(ending.signal ?? ending.code)}`);
  });
});

test('an error is named once, by the step in which it happened', () => {
  const failure = nameFailure('render', new Error('EROFS: read-only file system'));
  expect(failure).toMatchObject({ step: 'render', reason: 'read-only' });
  expect(nameFailure('swap', failure)).toBe(failure);
  expect(nameFailure('swap', 'text').message).toBe('text');
});

describe.each(languages)('what is said in %s', (language) => {
  const t = translator(language);

  test.each(failureReasons)('of %s names the step, what to do, and no stack', (reason) => {
    const message = "EX: said '/there/file'\n    at Object.open (node:internal/fs:1:1)";
    const said = sayFailure(new StepFailure('index', message, reason), '/out', t);
    expect(said).toContain('index');
    expect(said).not.toMatch(/\{\w+\}|node:internal|\n/);
    expect(said).toContain(language === 'ko' ? '지난 결과는 그대로' : 'last output is untouched');
  });

  test('of anything else keeps what the step said, without its stack', () => {
    const message = 'planted\n    at Object.open (node:internal/fs:1:1)\nmore';
    expect(sayFailure(new StepFailure('render', message), '/out', t)).toMatch(/\nplanted\nmore$/);
  });

  test('a path that is not told is the output', () => {
    const failure = new StepFailure('swap', 'ENOSPC: no space left on device, write');
    expect(sayFailure(failure, '/my/out', t)).toContain('/my/out');
    const told = new StepFailure('swap', "ENOSPC: no space left on device, write '/x/y'");
    expect(sayFailure(told, '/my/out', t)).toContain('/x/y');
  });
});
