import type { GovernmentAudit } from '../../model/audit.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Reader } from '../reader.ts';

/** The title of a government's audit. */
export function nameAudit(
  { t, nameOf }: Reader,
  { governments }: Dataset,
  audit: GovernmentAudit,
): string {
  const book = governments.find(({ government }) => government.id === audit.government);
  return book ? t('audit.of', { name: nameOf(book.government).text }) : t('audit.title');
}
