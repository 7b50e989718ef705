import { extractText, getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';

/** The text of each sheet that a page prints on. */
export async function readPaper(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  return text;
}
