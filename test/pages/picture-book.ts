import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { PlannedPicture } from './picture-plan.ts';

/** Where the pictures lie that pages are compared with. */
const folder = join(import.meta.dirname, 'pictures');

/** So many pixels may differ: the same program draws the same picture, but for a last bit of a processor. */
const spared = 12;

const now = (name: string) => join(folder, name.replace('.png', '.now.png'));
const difference = (name: string) => join(folder, name.replace('.png', '.difference.png'));

/** Draws one screen of a page that is open, in few colours. */
export async function drawScreen(page: Page, { look }: PlannedPicture): Promise<Buffer> {
  await page.emulateMedia({
    media: look === 'print' ? 'print' : 'screen',
    colorScheme: look === 'dark' ? 'dark' : 'light',
  });
  await page.evaluate(() => document.fonts.ready);
  const screen = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  return sharp(screen).png({ palette: true, colours: 32, dither: 0, effort: 10 }).toBuffer();
}

async function readPixels(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** How many pixels differ, with a picture of where; undefined where the two are not of one size. */
async function compare(one: Buffer, other: Buffer) {
  const [a, b] = await Promise.all([one, other].map(readPixels));
  if (!a || a.width !== b?.width || a.height !== b.height) return undefined;
  const { width, height } = a;
  const drawn = Buffer.alloc(a.data.length);
  const count = pixelmatch(a.data, b.data, drawn, width, height, { threshold: 0.1 });
  return { count, picture: sharp(drawn, { raw: { width, height, channels: 4 } }).png() };
}

/**
 * What is wrong with a picture beside the one that is kept, in words; undefined where nothing is. One that differs is
 * left beside the kept one, with a picture of the difference.
 */
export async function findDifference(name: string, drawn: Buffer): Promise<string | undefined> {
  for (const file of [now(name), difference(name)]) rmSync(file, { force: true });
  const kept = join(folder, name);
  if (!existsSync(kept)) return `${kept} is not there: npm run pictures`;
  const picture = readFileSync(kept);
  if (picture.equals(drawn)) return undefined;
  const found = await compare(picture, drawn);
  if (found && found.count <= spared) return undefined;
  writeFileSync(now(name), drawn);
  if (!found) return `${now(name)} is of another size`;
  await found.picture.toFile(difference(name));
  return `${String(found.count)} pixels differ: ${difference(name)}`;
}

export const keepPicture = (name: string, drawn: Buffer): void => {
  writeFileSync(join(folder, name), drawn);
};

/** What lies in the folder, but for what a comparison left there. */
export const listKept = (): string[] =>
  readdirSync(folder).filter((name) => /^[^.]+\.[a-z]+\.\d+\.png$/.test(name));

export const forget = (name: string): void => rmSync(join(folder, name));

export const weighKept = (): number =>
  listKept().reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
