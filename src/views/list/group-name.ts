import type { GovernmentBook, TermBook } from '../../model/dataset.ts';
import { findGroup, type ListGroup, type ListOrder } from '../../model/pledge-list.ts';
import type { EvidencedValue } from '../../model/status.ts';
import type { Reader } from '../reader.ts';

/** The reader's name of one group of a ready-made list. */
export function groupName(
  reader: Reader,
  government: GovernmentBook,
  term: TermBook,
  by: ListGroup,
  id: string,
): string {
  if (by === 'status') return reader.t(`evidenced.${id as EvidencedValue}`);
  if (by === 'order') return reader.t(`list.order.${id as ListOrder}`);
  const record = findGroup(government, term, by, id);
  return record ? reader.nameOf(record).text : id;
}
