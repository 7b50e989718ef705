import type { Dataset } from './dataset.ts';

/**
 * What a page speaks of, as stated: the date of its pledge or its term, else the one that the site calls today.
 * @param address without base path and language
 */
export function findPageAsOf(
  { governments, asOfText }: Pick<Dataset, 'governments' | 'asOfText'>,
  address: string,
): string {
  const [gov, termId, room, id = ''] = address.split('/').slice(1);
  const term = governments
    .find(({ government }) => government.id === gov)
    ?.terms.find((each) => each.term.id === termId);
  const pledge = room === 'pledges' ? term?.pledgeById.get(id) : undefined;
  return (pledge ?? term)?.asOf.text ?? asOfText;
}
