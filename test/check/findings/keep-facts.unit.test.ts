import { describe, expect, test } from 'vitest';
import { codesIn, findIn } from './find-in.ts';

/** One line of a list is out of order, before what it follows, and dated otherwise elsewhere. */
const line = (rest: string) => `milestones:
  - { id: a, when: 2023-02, what: 조례, state: done, cite: cards / list }
  - { id: b, when: 2023-03/2023-04, what: 절차, state: done, cite: cards / list }
  - { id: c, when: 2022-06/2022-12, what: 구축, state: done, cite: cards / list${rest} }
  - { id: d, when: 2023-05, what: 심의, state: done, cite: cards / list }
`;
const follows = ', follows: b';
const also = ', alsoStated: [{ when: 2023-06/2023-11, cite: report / 2 }]';

describe('one date is one fact', () => {
  test('of what fails, the finding that tells most stays', () => {
    expect(codesIn(line(''))).toEqual(['milestones-out-of-order']);
    expect(codesIn(line(follows))).toEqual(['milestone-before-cause']);
    expect(codesIn(line(follows + also))).toEqual(['stated-differently']);
  });

  test('what an editor explained stays beside it', () => {
    const known =
      'acknowledged: [{ problem: milestones-out-of-order, field: "milestones[2].when", explanation: 확인했다, cite: report / 9 }]\n';
    expect(codesIn(line(also) + known)).toEqual(['stated-differently', 'milestones-out-of-order']);
  });

  test('dates of two lines are two facts', () => {
    const two = line(also).replace(
      '2023-05, what',
      '2023-05, alsoStated: [{ when: 2024, cite: report / 2 }], what',
    );
    expect(findIn(two).map(({ field }) => field)).toEqual([
      'milestones[2].alsoStated[0]',
      'milestones[3].alsoStated[0]',
    ]);
  });
});
