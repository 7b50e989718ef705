import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Loaded into every process of a build: folders list backwards, new files are private, and it is years later.

const reverse = (names: unknown): unknown => (Array.isArray(names) ? names.toReversed() : names);

type Any = (...args: unknown[]) => unknown;

const { readdirSync, readdir, promises } = fs as unknown as {
  readdirSync: Any;
  readdir: Any;
  promises: { readdir: (...args: unknown[]) => Promise<unknown> };
};
const later = promises.readdir;

Object.assign(fs, {
  readdirSync: (...args: unknown[]) => reverse(readdirSync(...args)),
  readdir: (...args: unknown[]) => {
    const done = args.pop() as Any;
    return readdir(...args, (error: unknown, names: unknown) => done(error, reverse(names)));
  },
});
promises.readdir = async (...args: unknown[]) => reverse(await later(...args));
syncBuiltinESMExports();

const tenYears = 3652 * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);
globalThis.Date = class extends Date {
  constructor(...args: [] | [string]) {
    if (args.length === 0) super(now() + tenYears);
    else super(...args);
  }

  static override now(): number {
    return now() + tenYears;
  }
} as DateConstructor;

if (isMainThread) process.umask(0o077);
