import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The program of the browser, in a folder of this test run's own. */
    browser: string;
  }
}

const listFonts = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`;

/**
 * Unpacks the Chromium that npm installed into a folder and answers its program. It needs no package of the system:
 * `fonts.conf` beside it names the Latin fonts that came with it, so that pages look alike on every machine.
 */
export async function unpackBrowser(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'fonts.conf'), listFonts(folder));
  const before = process.env.TMPDIR;
  // The package knows one place only, the system's temporary folder, and takes what already lies there as it is.
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Once per test run and before its workers: a program that one worker still writes cannot be started by another. */
export default async function keepBrowser(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-browser-'));
  project.provide('browser', await unpackBrowser(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
