import { readFrame } from '../../load/handed-records.ts';
import { readMarks } from '../kept/mark-portions.ts';
import type { UnboundBundle } from './orders.ts';
import { countWorkers, limitHeap, listPortions } from './portion.ts';
import { renderPortions, type Teller } from './render-portions.ts';

/**
 * Renders the pages of all handed-over records, as the build's environment asks for it: in as many processes as there are
 * cores, in one where that is enough.
 */
export async function renderAll(
  bundle: UnboundBundle,
  records: string,
  teller: Teller,
): Promise<void> {
  const frame = readFrame(records);
  const {
    PLEDGEBOOK_KEPT: kept,
    PLEDGEBOOK_ONLY,
    PLEDGEBOOK_WORKERS: asked,
    NODE_OPTIONS: options,
  } = process.env;
  const workers = Math.max(countWorkers(frame, asked), 1);
  const nodeOptions = limitHeap(frame, options);
  const only = PLEDGEBOOK_ONLY?.split(',');
  const portions = listPortions(frame, records, readMarks(records));
  const chosen = portions.filter(({ government = '' }) => only?.includes(government) ?? true);
  await renderPortions({ ...bundle, records, kept, nodeOptions }, chosen, workers, teller);
}
