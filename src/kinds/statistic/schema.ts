import { z } from 'zod';
import { accountShape } from '../../schema/account.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { countedShape, seriesShape } from '../../schema/series.ts';

// Each value names its own document, and a plain count serves no goal.
const { sources: _, sdgs: __, ...ties } = entryTies;

/** A plain series: nothing says which way is better, and nothing is judged. */
export const statisticSchema = z.strictObject({
  ...entryNames,
  id: entryNames.id.meta({ examples: ['population'] }),
  title: entryNames.title.meta({ examples: ['인구수'] }),
  ...countedShape,
  ...seriesShape,
  facts: accountShape.facts,
  ...ties,
});

export type Statistic = z.output<typeof statisticSchema>;
