import type { CheckOrder } from './check-step.ts';
import { readShelves } from './handed-shelves.ts';
import { handedOver, readCompleted, readSearchWords } from './handed-over.ts';

interface InWorkshop {
  workshop: string;
  /** Where it is kept what was said of pages that are the same as before; said anew without. */
  kept?: string | undefined;
}

const openGroups = async ({ workshop, kept }: InWorkshop) =>
  (await import('./kept/made-groups.ts')).readMade(workshop, kept);

/**
 * The steps that run in processes of their own, so that the memory of one is free before the next begins; each
 * brings in only the code it needs. Order and answer are plain data.
 */
export const steps = {
  check: async (order: CheckOrder) => (await import('./check-step.ts')).checkContent(order),
  font: async (order: InWorkshop & { root: string }) =>
    (await import('./make-fonts.ts')).makeFonts({
      root: order.root,
      site: handedOver.site(order.workshop),
      readGroups: await openGroups(order),
    }),
  share: async (order: InWorkshop & { base: string; root: string }) =>
    (await import('./make-shares.ts')).makeShares({
      ...order,
      site: handedOver.site(order.workshop),
      readGroups: await openGroups(order),
    }),
  measure: async ({ base, ...order }: InWorkshop & { base: string }) => {
    const { measureReach } = await import('./measure-reach.ts');
    const { leaveChanged } = await import('./kept/made-groups.ts');
    const site = handedOver.site(order.workshop);
    const { measured, filled } = measureReach(site, base, await openGroups(order));
    leaveChanged(order.workshop, filled);
    return measured;
  },
  section: async (order: InWorkshop & { base: string }) =>
    (await import('./sections/section-step.ts')).completeSearch(order),
  index: async ({ workshop, kept }: InWorkshop) =>
    (await import('./index-site.ts')).indexSite(
      readCompleted(workshop),
      handedOver.found(workshop),
      readSearchWords(workshop),
      undefined,
      {
        answers: handedOver.answers(workshop),
        shelves: readShelves(workshop),
        kept: (await import('./kept/kept-index.ts')).openMerged(workshop, kept),
      },
    ),
  verify: async ({ base, ...order }: InWorkshop & { base: string }) =>
    (await import('./verify.ts')).verifySite(
      handedOver.site(order.workshop),
      base,
      await openGroups(order),
    ),
};

export type Steps = typeof steps;
