import { expect, test } from 'vitest';
import type { CitingPage } from '../../../src/model/citations.ts';
import { createReader } from '../../../src/views/create-reader.ts';
import { nameTwins } from '../../../src/views/source/name-twins.ts';
import { joinCity } from '../../export/made-up-city.ts';

const dataset = joinCity();
const reader = createReader(dataset, 'ko', '');

const page = (address: string, title: string): CitingPage => ({
  address,
  record: { title, english: undefined },
});

test('pages of one name say whose they are and of which kind, and no other page does', () => {
  const award = page('/haneul/awards/prize/', '평가');
  const indicator = page('/haneul/sdgs/indicators/voters/', '평가');
  const alone = page('/haneul/8/', '8기');
  const told = nameTwins(reader, dataset, [award, alone, indicator]);
  const city = reader.nameOf(dataset.governments[0]?.government ?? { name: '' }).text;
  expect([...told]).toEqual([
    [award, `${city} · 수상`],
    [indicator, `${city} · 지표`],
  ]);
});

test('what no government owns is told by its kind', () => {
  const source = page('/sources/book/', '책');
  const none = page('/elsewhere/', '책');
  expect([...nameTwins(reader, dataset, [source, none]).values()]).toEqual(['출처 문서', '']);
});
