import { expect, test } from 'vitest';
import { addressOfSubject } from '../../src/model/finding.ts';

test.each([
  ['pledge', '8', '1-1', '/city/8/pledges/1-1/'],
  ['term', '8', '8', '/city/8/'],
  ['award', undefined, 'prize', '/city/awards/prize/'],
  ['indicator', undefined, 'voters', '/city/sdgs/indicators/voters/'],
] as const)('a finding of a %s stands on its page', (kind, term, id, address) => {
  expect(addressOfSubject({ kind, government: 'city', term, id })).toBe(address);
});
