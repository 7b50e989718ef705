import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { collectLetters, listLetters } from './collect-letters.ts';
import { keepMade, placeMade } from './keep-made.ts';
import { readAsOne, type ReadGroups } from './read-groups.ts';
import { readHtmlFiles } from './read-html-files.ts';

const { resolve } = createRequire(import.meta.url);

const faces = [
  { weight: 400, file: '400Regular/NotoSansKR_400Regular.ttf' },
  { weight: 700, file: '700Bold/NotoSansKR_700Bold.ttf' },
] as const;

interface FontOrder {
  /** The built site. */
  site: string;
  /** The project's folder, which keeps cut fonts from one build to the next. */
  root: string;
  readGroups?: ReadGroups;
}

/** What the licence asks to go with the letters: whose they are, and under which terms. */
const keptNames = [0, 13, 14];

/** Latin is left to the reader's machine, so that the page does not move when the Korean letters arrive. */
const range = 'U+100-1FFF, U+2070-10FFFF';

const writeFace = (weight: number, name: string) =>
  `@font-face{font-family:"Pledgebook Letters";font-weight:${String(weight)};font-display:swap;` +
  `src:url("_astro/${name}") format("woff2");unicode-range:${range}}\n`;

/** A face cut down to letters; one that was cut before is taken from where it is kept. */
async function readFace(root: string, file: string, letters: string): Promise<Buffer> {
  const kept = placeMade(root, 'font/*.woff2', [file, letters, keptNames]);
  await keepMade(kept, async (aside) => {
    const { default: subsetFont } = await import('subset-font');
    const whole = readFileSync(resolve(`@expo-google-fonts/noto-sans-kr/${file}`));
    const options = { targetFormat: 'woff2', preserveNameIds: keptNames } as const;
    await writeFile(aside, await subsetFont(whole, letters, options));
  });
  return readFileSync(kept);
}

/**
 * Writes the letters that the pages use as two fonts, named by their content, and the sheet that every page links
 * (`fonts.css`). The same pages make the same bytes. Answers how many letters there are.
 */
export async function makeFonts({
  site,
  root,
  readGroups = readAsOne(site),
}: FontOrder): Promise<number> {
  // What a tag or an attribute holds counts as well.
  const said = readGroups('letters', (addresses) => listLetters(readHtmlFiles(site, addresses)));
  const letters = collectLetters(said.map((each) => Buffer.from(each)));
  mkdirSync(join(site, '_astro'), { recursive: true });
  let sheet = '';
  for (const { weight, file } of faces) {
    const font = await readFace(root, file, letters);
    const mark = createHash('sha256').update(font).digest('hex').slice(0, 8);
    const name = `noto-sans-kr-${String(weight)}.${mark}.woff2`;
    await writeFile(join(site, '_astro', name), font);
    sheet += writeFace(weight, name);
  }
  await writeFile(join(site, 'fonts.css'), sheet);
  return [...letters].length;
}
