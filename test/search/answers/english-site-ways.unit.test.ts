import { expect, test } from 'vitest';
import { readWays } from '../../../src/search/answers/read-ways.ts';
import { foldText } from '../../../src/search/fold.ts';

const read = (question: string) => readWays(foldText(question).split(' ')).ways[0];

test.each([
  ["When does the mayor's term end?", 'term'],
  ['how much longer is the mayor in office, when is it over', 'term'],
  ['number of checks made in the records', 'audit'],
  ['What share of the pledges is paid by the national government?', 'ledger'],
  ['How much of each pledge comes from its own budget?', 'ledger'],
  ['how much was spent per year on the promises', 'ledger'],
  ['How much has been spent on the pledges so far?', 'ledger'],
  ['why are only six pledges shown here', 'about'],
  ['Do I need an account to read this?', 'privacy'],
  ['does the site work on my phone', 'accessibility'],
  ['Can I add my own city or another city?', 'editing'],
  ['what does a dash in the table mean', 'method'],
  ['Why is there no percentage for fulfilment?', 'method'],
  ['Is it the same wording as in the election leaflet?', 'disclosure'],
])('%s: %s', (question, way) => {
  expect(read(question)).toBe(way);
});

test.each([
  'How long does an honorary mayor stay in office before the term is over?',
  'Where can I register my dog?',
  'phone number of the call centre',
  'How much was spent on the library?',
  'why is the library late to open only on Mondays',
  'how many findings of the survey concern parks',
  'when did the long term care centre open',
])('%s asks for no such page', (question) => {
  expect(['term', 'privacy', 'accessibility', 'ledger', 'about', 'audit']).not.toContain(
    read(question),
  );
});
