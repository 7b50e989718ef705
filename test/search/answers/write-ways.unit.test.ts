import { expect, test } from 'vitest';
import { writeWays, type WaysOfGovernment } from '../../../src/search/answers/write-ways.ts';
import { nameWays, type SaidWay } from '../../../src/search/answers/ways-file.ts';

const say = (...addresses: string[]) => {
  const ways = addresses.map((address): SaidWay => ({
    way: 'audit',
    address,
    title: address,
    sentence: '',
  }));
  return { ko: ways, en: ways };
};
const city = (government: string, isPledging: boolean): WaysOfGovernment => ({
  ...{ government, isPledging, below: say(`/${government}/8/`) },
  own: say(`/audit/${government}/`),
});
const first = (...governments: WaysOfGovernment[]) => {
  const files = writeWays(say('/audit/'), governments);
  return (JSON.parse(files.get(nameWays('ko')) ?? '[]') as SaidWay[]).map(({ address }) => address);
};

test('where the pledges are of one government alone, its own pages come before those of all', () => {
  expect(first(city('bada', false), city('haneul', true))).toEqual([
    ...['/audit/haneul/', '/audit/', '/haneul/8/', '/bada/8/'],
  ]);
  expect(first(city('bada', true), city('haneul', true))[0]).toBe('/audit/');
  expect(first(city('bada', false))[0]).toBe('/audit/');
});
