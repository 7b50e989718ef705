import { textParam, wordParam } from './params.ts';
import type { PledgeRule } from './pledge-rule.ts';

/** Another document files what the pledge promises under another class of work. */
export const classedOtherwise: PledgeRule = {
  code: 'classed-otherwise',
  compare: ({ facts: { classed = [], sources } }) =>
    classed.map(({ what, as, cite }, index) =>
      as === 'pledge'
        ? 'agrees'
        : {
            path: ['classed', index],
            params: { what: textParam(what), as: wordParam(`classed.${as}`) },
            cites: [sources[0], cite],
          },
    ),
};
