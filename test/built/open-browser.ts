import { dirname, join } from 'node:path';
import chromium from '@sparticuz/chromium';
import {
  chromium as engine,
  type Browser,
  type Page,
  type Request,
  type Response,
} from 'playwright-core';

/** Left out: the first breaks contexts side by side, the second would let a page break its own policy unseen. */
const unwanted = ['--single-process', '--disable-web-security'];

/** The package draws through a graphics card that it emulates: a third more work for the same pages. */
const isEmulatedCard = (arg: string) => /gpu|angle|swiftshader/.test(arg);

/** Starts an unpacked browser with the fonts beside it, or those of another list; it runs as any user. */
export async function openBrowser(
  executablePath: string,
  fonts = join(dirname(executablePath), 'fonts.conf'),
): Promise<Browser> {
  return engine.launch({
    executablePath,
    env: { ...process.env, FONTCONFIG_FILE: fonts },
    args: [
      ...chromium.args.filter((arg) => !unwanted.includes(arg) && !isEmulatedCard(arg)),
      '--no-sandbox',
      '--disable-gpu',
    ],
  });
}

export interface PageRecord {
  /** Warnings and errors of the console, and errors that no script caught. */
  complaints: string[];
  /** Addresses asked for, in order. */
  requests: string[];
  responses: Response[];
}

const sayFailure = (request: Request): string =>
  `failed: ${request.url()} ${request.resourceType()} ${request.failure()?.errorText ?? ''}`;

/** A font that was still on its way when the reader went on to another page: nobody needs it any more. */
const isLeftBehind = (failure: string): boolean => failure.endsWith(' font net::ERR_ABORTED');

/** Listens to all that a page says and asks for. */
export function recordPage(page: Page): PageRecord {
  const record: PageRecord = { complaints: [], requests: [], responses: [] };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) record.complaints.push(message.text());
  });
  page.on('pageerror', (error) => record.complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    const failure = sayFailure(request);
    if (!isLeftBehind(failure)) record.complaints.push(failure);
  });
  page.on('request', (request) => record.requests.push(request.url()));
  page.on('response', (response) => record.responses.push(response));
  return record;
}
