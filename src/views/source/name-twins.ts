import { address } from '../../model/address.ts';
import type { CitingPage } from '../../model/citations.ts';
import type { Dataset } from '../../model/dataset.ts';
import { findRecordPage } from '../../model/record-pages.ts';
import type { Reader } from '../create-reader.ts';

/** Whose record a page shows and of which kind it is, for each page whose name another page of the list has too. */
export function nameTwins(
  { t, nameOf }: Pick<Reader, 't' | 'nameOf'>,
  dataset: Dataset,
  pages: readonly CitingPage[],
): ReadonlyMap<CitingPage, string> {
  const named = Map.groupBy(pages, ({ record }) => nameOf(record).text);
  const twins = [...named.values()].filter(({ length }) => length > 1).flat();
  return new Map(
    twins.map((page) => {
      const owner = dataset.governments.find(({ government }) =>
        page.address.startsWith(address.government(government.id)),
      );
      const kind = findRecordPage(dataset, page.address)?.kind;
      return [
        page,
        [
          ...(owner ? [nameOf(owner.government).text] : []),
          ...(kind ? [t(`search.kind.${kind}`)] : []),
        ].join(' · '),
      ];
    }),
  );
}
