import { searchKinds } from '../../search/kinds.ts';
import { matchKinds } from '../../search/query/readings.ts';
import type { Reader } from '../reader.ts';

const states = ['idle', 'count', 'none', 'failed', 'understood', 'partial'] as const;

/** What the search page's script has to say, in the reader's language. */
export function listSearchWords({ t, language }: Reader): Record<string, string> {
  return {
    language,
    'kinds.all': t('search.kinds.all'),
    ...Object.fromEntries(states.map((state) => [`status.${state}`, t(`search.status.${state}`)])),
    ...Object.fromEntries(searchKinds.map((kind) => [`kind.${kind}`, t(`search.kind.${kind}`)])),
    ...Object.fromEntries(matchKinds.map((how) => [`match.${how}`, t(`search.match.${how}`)])),
  };
}
