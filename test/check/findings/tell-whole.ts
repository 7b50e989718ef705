import { findInPledge } from '../../../src/check/findings/find-all.ts';
import type { Finding, FindingParam } from '../../../src/model/finding.ts';
import { enterMadeUp } from '../../model/made-up.ts';
import { term } from './find-in.ts';

const sayParam = (param: FindingParam) =>
  'unit' in param ? `${String(param.value)}${param.unit}` : String(param.value);

function sayTable({ columns, rows }: NonNullable<Finding['table']>): string[] {
  return [
    columns.map(({ name, cite }) => `${name} of ${cite.place}`).join(' | '),
    ...rows.map(({ label, figures, difference }) =>
      [label, ...figures, difference].map((each) => each ?? '·').join(' | '),
    ),
  ];
}

/** All that a finding says: where and how heavy, what its sentence names, its table with the source of each column, its sources. */
export function tellWhole({ grade, field, params, table, cites }: Finding): string[] {
  const named = Object.entries(params).map(([name, param]) => `${name} ${sayParam(param)}`);
  return [
    `${grade} at ${field}`,
    ...(named.length > 0 ? [named.join(', ')] : []),
    ...(table ? sayTable(table) : []),
    `cites ${cites.map(({ place }) => place).join(', ')}`,
  ];
}

/** What the findings of one kind say of a made-up pledge on 31 January 2026. */
export function tellIn(code: string, facts: string): string[] {
  const asOf = '2026-01-31';
  return findInPledge(enterMadeUp(facts, asOf), { asOf, term })
    .filter((finding) => finding.code === code)
    .flatMap(tellWhole);
}
