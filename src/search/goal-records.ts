import { translator } from '../i18n/translate.ts';
import type { WordKey } from '../i18n/words.ts';
import { address as to } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { pickGoals } from '../model/goal-pages.ts';
import { entriesOf } from '../model/entry-book.ts';
import { groupOf } from '../model/group.ts';
import { orderedKinds } from '../schema/kinds.ts';
import { sayKind } from './kinds.ts';
import { joinTexts, sortBy, type SearchRecord } from './search-record.ts';

const t = translator('ko');
const english = translator('en');

/** The most titles of each kind that the record of a goal is found by. */
const mostOfAKind = 20;

const nameGoal = (goal: number) => `sdg.goal.${String(goal)}` as WordKey;

/** One search record for each goal page of each government: its name and the titles of what is linked to it. */
export function listGoalRecords({ governments }: Pick<Dataset, 'governments'>): SearchRecord[] {
  return governments.flatMap((book) =>
    pickGoals(book).map((goal): SearchRecord => {
      const { government, framework } = book;
      const inEnglish = english(nameGoal(goal));
      const title = `${String(goal)}. ${t(nameGoal(goal))}`;
      const titles = [
        groupOf(book.pledgesByGoal, goal).map(({ facts }) => facts.title),
        ...orderedKinds.map((kind) =>
          groupOf(entriesOf(book.entries, kind).byGoal, goal).map((each) => each.title),
        ),
      ];
      const linked = titles.flatMap((own) => own.toSorted().slice(0, mostOfAKind));
      return {
        address: to.goal(government.id, goal),
        kind: 'goal',
        title,
        content: joinTexts(title, [
          t('search.goal', { goal, name: t(nameGoal(goal)) }),
          government.name,
          ...(framework ? [framework.name] : []),
          ...linked,
        ]),
        english: `${String(goal)}. ${inEnglish}`,
        contentEn: english('search.goal', { goal, name: inEnglish }),
        hidden: sayKind('goal'),
        names: [t, english].flatMap((say) => say('search.names.goal', { goal }).split(', ')),
        filters: {
          kind: ['goal'],
          government: [government.name.normalize('NFC')],
          goal: [String(goal)],
        },
        sort: sortBy(undefined, undefined),
      };
    }),
  );
}
