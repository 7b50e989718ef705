import { expect, test } from 'vitest';
import { findBanner } from '../../src/model/banner.ts';
import type { Site } from '../../src/schema/site.ts';

const banner = { text: { ko: '선거', en: 'Election' }, from: '2026-05-21', until: '2026-06' };
const site = { banner } as unknown as Site;

test.each([
  ['2026-05-20', false],
  ['2026-05-21', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
])('on %s: %s', (asOf, isOn) => {
  expect(findBanner({ site, asOf })).toEqual(isOn ? banner : undefined);
});

test('without one there is nothing to say', () => {
  expect(findBanner({ site: {} as unknown as Site, asOf: '2026-06-01' })).toBeUndefined();
});
