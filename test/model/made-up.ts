import yaml from 'js-yaml';
import { expect } from 'vitest';
import { joinAllEntries } from '../../src/model/entry-book.ts';
import { enterPledge, type PledgeEntry } from '../../src/model/pledge-entry.ts';
import { entryKinds } from '../../src/schema/kinds.ts';
import { moneySchema, type Money } from '../../src/schema/money.ts';
import { pledgeSchema, type Pledge } from '../../src/schema/pledge.ts';
import type { GovernmentRecords } from '../../src/schema/records.ts';

/** YAML as the site reads it: every scalar is its text. */
export function readYaml(text: string): unknown {
  return yaml.load(text, { schema: yaml.FAILSAFE_SCHEMA });
}

const basis = `
id: 1-1
title: 도서관 짓기
area: area
lead: office
sources: [cards / 1-1]
asOf: 2026-01
`;

/** A real pledge with the least it must say and, after that, what the test says. */
export function readPledge(facts = ''): Pledge {
  const parsed = pledgeSchema.safeParse(readYaml(basis + facts));
  expect(parsed.error?.issues).toBeUndefined();
  return parsed.data as Pledge;
}

export function readMoney(facts: string): Money {
  const parsed = moneySchema.safeParse(readYaml(facts));
  expect(parsed.error?.issues).toBeUndefined();
  return parsed.data as Money;
}

export function enterMadeUp(
  facts = '',
  asOf = '2026-01-31',
  term: Parameters<typeof enterPledge>[2] = { id: '8' },
): PledgeEntry {
  return enterPledge({ facts: readPledge(facts), body: '' }, 'city', term, asOf);
}

/** A government without any entry. */
export const noRecords = Object.fromEntries(
  entryKinds.map((kind) => [kind, []]),
) as unknown as GovernmentRecords['entries'];
export const noEntries = joinAllEntries(noRecords);
