// The rules that are asked of each term; what they find is sorted, so that their order says nothing.
export {
  announcedCount,
  announcedParts,
  announcedRates,
  announcedStatus,
  numberingGaps,
} from './terms.ts';
