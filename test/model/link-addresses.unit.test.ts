import { expect, test } from 'vitest';
import { listLinkAddresses } from '../../src/model/link-addresses.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { passGate } from '../../src/load/gate.ts';
import type { Records } from '../../src/schema/records.ts';

test('a text may link to every table of the ledger of a term', () => {
  const addresses = listLinkAddresses(
    joinDataset(passGate('test/cities/sample').records as Records),
    [],
  );
  const files = [...addresses].filter((address) => address.includes('-ledger'));
  expect(files.toSorted()).toEqual([
    '/data/v1/sample-8-ledger-by-area.csv',
    '/data/v1/sample-8-ledger-by-source.csv',
    '/data/v1/sample-8-ledger-by-year.csv',
    '/data/v1/sample-8-ledger.csv',
  ]);
});
