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
const list = (...governments: WaysOfGovernment[]) => {
  const files = writeWays(say('/audit/'), governments);
  return (JSON.parse(files.get(nameWays('ko')) ?? '[]') as SaidWay[]).map(
    ({ address, isOwn = false }) => (isOwn ? `own ${address}` : address),
  );
};

test('where the pledges are of one government alone, its own pages stand among those of all', () => {
  expect(list(city('bada', false), city('haneul', true))).toEqual([
    ...['/audit/', 'own /audit/haneul/', '/haneul/8/', '/bada/8/'],
  ]);
  expect(list(city('bada', true), city('haneul', true))).toEqual([
    ...['/audit/', '/bada/8/', '/haneul/8/'],
  ]);
  expect(list(city('bada', false))).toEqual(['/audit/', '/bada/8/']);
});
