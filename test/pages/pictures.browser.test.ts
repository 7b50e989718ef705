import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import {
  drawScreen,
  findDifference,
  forget,
  keepPicture,
  listKept,
  weighKept,
} from './picture-book.ts';
import { plan, shortPlan, type PlannedPicture } from './picture-plan.ts';

/** `npm run pictures` draws them anew; `npm run prove -- pictures` compares each of them. */
const isRenewed = process.env['PLEDGEBOOK_PICTURES'] === 'renew';
const isWhole = isRenewed || process.env['PLEDGEBOOK_PROVE'] === 'pictures';

const site = openSite();

describe('a page looks as it did', () => {
  test.each(isWhole ? plan : shortPlan)('$name', async (picture) => {
    const { page } = await site.visit(picture.address, { viewport: picture.viewport });
    const drawn = await drawScreen(page, picture);
    const said = await findDifference(picture.name, drawn);
    if (isRenewed && said !== undefined) keepPicture(picture.name, drawn);
    expect(isRenewed ? await findDifference(picture.name, drawn) : said).toBeUndefined();
  });

  test('and each picture that is kept is one of a page', () => {
    const planned = plan.map(({ name }) => name);
    if (isRenewed) for (const name of listKept()) if (!planned.includes(name)) forget(name);
    expect(listKept().toSorted()).toEqual(planned.toSorted());
    expect(shortPlan).toHaveLength(24);
    expect(weighKept()).toBeLessThan(6_000_000);
  });
});

describe('a change of a page', () => {
  const first = shortPlan[0] as PlannedPicture;
  const { name, address, viewport } = first;

  test.each([
    ['one digit of its title', 'document.querySelector("h1").append("1")'],
    ['a rule a hair wide', 'document.querySelector("main").style.borderTop = "1px solid"'],
    ['the colour of its links', 'document.body.style.setProperty("--follow", "#c00")'],
  ])('is found: %s', async (_, change) => {
    const { page } = await site.visit(address, { viewport });
    await page.evaluate(change);
    const said = await findDifference(name, await drawScreen(page, first));
    // What it left there goes with the next comparison that finds nothing.
    await page.reload();
    expect(await findDifference(name, await drawScreen(page, first))).toBeUndefined();
    expect(said).toMatch(/^\d+ pixels differ: .*\.difference\.png$/);
  });

  test('of its height is told as what it is', async () => {
    const small = await sharp({
      create: { width: 10, height: 10, channels: 3, background: '#fff' },
    })
      .png()
      .toBuffer();
    expect(await findDifference(name, small)).toMatch(/is of another size$/);
    const { page } = await site.visit(address, { viewport });
    expect(await findDifference(name, await drawScreen(page, first))).toBeUndefined();
  });
});
