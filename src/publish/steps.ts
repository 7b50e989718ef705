import type { CheckOrder } from './check-step.ts';
import { handedOver, readIndexed, readSearchWords } from './handed-over.ts';

interface InWorkshop {
  workshop: string;
}

/**
 * The steps that run in processes of their own, so that the memory of one is free before the next begins; each
 * brings in only the code it needs. Order and answer are plain data.
 */
export const steps = {
  check: async (order: CheckOrder) => (await import('./check-step.ts')).checkContent(order),
  font: async ({ workshop, root }: InWorkshop & { root: string }) =>
    (await import('./make-fonts.ts')).makeFonts({ root, site: handedOver.site(workshop) }),
  share: async ({ workshop, ...order }: InWorkshop & { base: string; root: string }) =>
    (await import('./make-shares.ts')).makeShares({ ...order, site: handedOver.site(workshop) }),
  measure: async ({ workshop, base }: InWorkshop & { base: string }) =>
    (await import('./measure-reach.ts')).measureReach(handedOver.site(workshop), base),
  section: async (order: InWorkshop & { base: string }) =>
    (await import('./sections/section-step.ts')).completeSearch(order),
  index: async ({ workshop }: InWorkshop) =>
    (await import('./index-site.ts')).indexSite(
      readIndexed(workshop),
      handedOver.site(workshop),
      readSearchWords(workshop),
    ),
  verify: async ({ workshop, base }: InWorkshop & { base: string }) =>
    (await import('./verify.ts')).verifySite(handedOver.site(workshop), base),
};

export type Steps = typeof steps;
