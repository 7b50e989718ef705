import { address as to } from '../../model/address.ts';
import type { Dataset } from '../../model/dataset.ts';
import { departures } from '../../model/departure.ts';
import { goals } from '../../model/goals.ts';
import { evidencedValues, reportedStates } from '../../model/status.ts';
import { facetNames } from '../../search/facets.ts';
import { searchKinds } from '../../search/kinds.ts';
import type { Reader } from '../reader.ts';
import { goalName } from '../sdg/goal-name.ts';

const states = [
  'idle',
  'count',
  'least',
  'none',
  'failed',
  'slow',
  'understood',
  'several',
  'partial',
] as const;

/** Ways of finding that a reader must be told of. */
const guesses = ['spaced', 'half'] as const;

/** The name of each government, by the first part of its addresses; one alone needs none. */
const listGovernmentWords = ({ nameOf }: Reader, { governments }: Dataset): [string, string][] =>
  governments.length < 2
    ? []
    : governments.map(({ government }) => [`government.${government.id}`, nameOf(government).text]);

/** What the search page's script has to say, in the reader's language. */
export function listSearchWords(reader: Reader, dataset: Dataset): Record<string, string> {
  const { t, language } = reader;
  return {
    language,
    ...Object.fromEntries(listGovernmentWords(reader, dataset)),
    suggestions: t('search.suggestions'),
    choices: t('search.choices'),
    near: t('search.near'),
    'kinds.all': t('search.kinds.all'),
    'facet.all': t('search.facet.all'),
    'facet.remove': t('search.facet.remove'),
    'scope.all': t('search.scope.all'),
    'answer.as-of': t('search.answer.as-of'),
    'answer.source': t('search.answer.source'),
    'answer.open': t('search.answer.open'),
    'parts.findings': t('search.parts.findings'),
    'parts.places': t('search.parts.places'),
    'money.pledge': t('search.money.plan'),
    'source.address': to.source('{id}'),
    'source.of': t('search.source-of'),
    ...Object.fromEntries(facetNames.map((name) => [`facet.${name}`, t(`search.facet.${name}`)])),
    ...Object.fromEntries(
      reportedStates.flatMap((value) => {
        const word = t(`reported.${value}`);
        return [
          [`value.status.${value}`, word],
          [`value.reported.${value}`, word],
        ];
      }),
    ),
    ...Object.fromEntries(
      evidencedValues.map((value) => [`value.evidenced.${value}`, t(`evidenced.${value}`)]),
    ),
    ...Object.fromEntries(
      departures.map((value) => [`value.departed.${value}`, t(`adjustment.${value}`)]),
    ),
    'label.departed': t('adjustment.state'),
    'label.evidenced': t('status.evidenced'),
    'label.reported': t('status.reported'),
    ...Object.fromEntries(
      goals.map((goal) => [`value.goal.${String(goal)}`, goalName(reader, goal)]),
    ),
    ...Object.fromEntries(states.map((state) => [`status.${state}`, t(`search.status.${state}`)])),
    ...Object.fromEntries(searchKinds.map((kind) => [`kind.${kind}`, t(`search.kind.${kind}`)])),
    ...Object.fromEntries(guesses.map((how) => [`match.${how}`, t(`search.match.${how}`)])),
  };
}
