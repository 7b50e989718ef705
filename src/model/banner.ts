import type { Banner } from '../schema/banner.ts';
import type { Dataset } from './dataset.ts';
import { firstDay, lastDay } from './period.ts';

/** The banner of the day that the site calls today; there is no other clock. */
export function findBanner({ site, asOf }: Pick<Dataset, 'site' | 'asOf'>): Banner | undefined {
  const { banner } = site;
  const isOn = banner && firstDay(banner.from) <= asOf && asOf <= lastDay(banner.until);
  return isOn ? banner : undefined;
}
