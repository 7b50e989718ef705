import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileOfGovernment } from '../../../src/load/handed-records.ts';
import { checkContent } from '../../../src/publish/check-step.ts';
import { handedOver } from '../../../src/publish/handed-over.ts';
import { unpackValue } from '../../../src/publish/packed-value.ts';
import type { FoundOfGovernment } from '../../../src/publish/kept/kept-shelves.ts';
import { openShelving } from '../../../src/publish/sections/shelve-government.ts';
import { shelveInThreads } from '../../../src/publish/sections/shelve-in-threads.ts';
import { writeTowns } from '../../fixtures/towns.ts';
import { makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

const towns = ['gov-001', 'gov-002', 'gov-003'];

/** Towns that passed the gate, one of which has a page, in a folder of their own. */
function handTowns(name: string) {
  const [content, workshop] = [join(dir, name, 'content'), join(dir, name, 'shop')];
  mkdirSync(workshop, { recursive: true });
  writeTowns(content, towns);
  expect(checkContent({ content, workshop }).ok).toBe(true);
  const page = join(handedOver.site(workshop), 'gov-002/8/pledges/1-1/index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, '<main>가로등 서른 개</main>');
  const place = { workshop, base: '/', pages: ['/', '/sources/'] };
  const say = ({ shelf, answers, ...found }: FoundOfGovernment) => ({
    ...found,
    shelf: unpackValue(shelf),
    answers: unpackValue(answers),
  });
  const shelve = async (threads: number) => {
    const made = new Map<string, unknown>();
    await shelveInThreads(place, towns, threads, (id, found) => made.set(id, say(found)));
    return new Map([...made].sort());
  };
  const shelveHere = () => {
    const shelveOne = openShelving(place);
    return new Map(towns.map((town) => [town, say(shelveOne(town))]));
  };
  return { workshop, shelve, shelveHere };
}

test('shelves are the same, however many threads make them', async () => {
  const { shelve, shelveHere } = handTowns('sound');
  const here = shelveHere();
  expect([...here.keys()]).toEqual(towns);
  for (const threads of [1, 2, 5]) expect(await shelve(threads)).toEqual(here);
});

test('what a thread dies of is told as the fault that it is', async () => {
  const { workshop, shelve } = handTowns('broken');
  writeFileSync(fileOfGovernment(handedOver.records(workshop), 'gov-002'), '{"government": \n');
  await expect(shelve(2)).rejects.toThrow(SyntaxError);
});
