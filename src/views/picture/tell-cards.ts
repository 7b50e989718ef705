import { formatNumber } from '../../i18n/format.ts';
import { address as to } from '../../model/address.ts';
import type { TermBook } from '../../model/dataset.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import { evidencedValues } from '../../model/status.ts';
import type { Reader } from '../create-reader.ts';
import { readLedger } from '../../model/ledger.ts';
import { listPlanParts } from '../ledger/list-plan-parts.ts';
import { sayLedger } from '../ledger/say-ledger.ts';
import { departureMarks, evidencedMarks } from '../status/marks.ts';
import { sayCaveat } from '../status/say-caveat.ts';
import { mostRows, type PictureBody, type PictureRow } from './picture.ts';

function tellPledge(reader: Reader, pledge: PledgeEntry): PictureRow {
  const { facts, departed, statuses } = pledge;
  const { value } = statuses.evidenced;
  const caveat = sayCaveat(reader, pledge);
  const state = departed ? reader.t(`tombstone.${departed.kind}`) : reader.t(`evidenced.${value}`);
  return {
    href: reader.link(to.pledge(pledge.government, pledge.term, facts.id)),
    label: `${facts.id} ${reader.nameOf(facts).text}`,
    state: caveat === undefined ? state : `${state} · ${caveat}`,
    mark: departed ? departureMarks[departed.kind] : evidencedMarks[value],
  };
}

function tellRows(reader: Reader, { government, term, pledges }: TermBook): PictureRow[] {
  if (pledges.length <= mostRows) return pledges.map((pledge) => tellPledge(reader, pledge));
  return evidencedValues.flatMap((value) => {
    const count = pledges.filter(({ statuses }) => statuses.evidenced.value === value).length;
    return count === 0
      ? []
      : [
          {
            href: reader.link(to.pledgesBy(government, term.id, 'status', value)),
            label: reader.t(`evidenced.${value}`),
            state: reader.t('count.pledges', { count: formatNumber(count) }),
            mark: evidencedMarks[value],
          },
        ];
  });
}

/** A term of which cards are here: its promises and their money. */
export function tellCards(reader: Reader, term: TermBook): PictureBody {
  const ledger = readLedger(term);
  // Of the sentences of the ledger: how many cards state an amount, and what the plans come to.
  const sentence = sayLedger(reader, ledger).slice(0, 2).join(' ');
  return {
    rows: tellRows(reader, term),
    strip: { sentence, parts: listPlanParts(reader, ledger) },
    lines: [],
  };
}
