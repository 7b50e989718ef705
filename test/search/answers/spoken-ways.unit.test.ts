import { expect, test } from 'vitest';
import { readWays } from '../../../src/search/answers/read-ways.ts';
import { foldText } from '../../../src/search/fold.ts';

const read = (question: string) => readWays(foldText(question).split(' ')).ways[0];

test.each([
  ['Has the mayor kept his word?', 'rates'],
  ['did she do what she promised', 'rates'],
  ['What has the mayor not delivered?', 'pledges'],
  ['Show me what still has to be done', 'pledges'],
  ['Is there a picture that sums up all the promises?', 'picture'],
  ['Can I put your tables in my own article?', 'data'],
  ['Which department runs the most pledges?', 'departments'],
  ['Who says a pledge is done, the city or you?', 'method'],
  ['Are these numbers official?', 'method'],
  ['Do the documents ever say two different things about the same project?', 'audit'],
  ['What happens with the money nobody has spent yet?', 'ledger'],
  ['which pledges are not on schedule', 'overdue'],
  ['Which promises quietly died?', 'ended'],
  ['Is the town doing better than other cities?', 'compare'],
  ['are you part of the city government', 'about'],
  ['who pays for this website', 'about'],
  ['this figure is not right, you got it wrong', 'corrections'],
  ['where did you get this information', 'sources'],
])('%s: %s', (question, way) => {
  expect(read(question)).toBe(way);
});

test.each([
  'Who can join the panel that judges the pledges?',
  'which library opened last year',
  'does the mayor meet farmers',
  'picture books for children',
])('%s asks for no page', (question) => {
  expect(read(question)).toBeUndefined();
});
