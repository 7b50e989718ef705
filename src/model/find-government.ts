import type { Dataset, GovernmentBook } from './dataset.ts';

/** The government whose room an address lies in; undefined for a page across governments. */
export function findGovernment(
  { governments }: Pick<Dataset, 'governments'>,
  address: string,
): GovernmentBook | undefined {
  const [, id] = address.split('/');
  return governments.find(({ government }) => government.id === id);
}
