import type { APIRoute } from 'astro';
import { writeLedgerFile } from '../../../export/ledger-csv.ts';
import { ledgerFilePaths } from '../../../load/paths.ts';
import type { TermBook } from '../../../model/dataset.ts';
import type { LedgerTable } from '../../../model/ledger.ts';

export const getStaticPaths = ledgerFilePaths;

export const GET: APIRoute<{ term: TermBook; by: LedgerTable }> = ({ props: { term, by } }) =>
  new Response(writeLedgerFile(term, by), { headers: { 'content-type': 'text/csv' } });
