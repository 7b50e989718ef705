/**
 * Where a place of a document stands on the page of the document. It is made of the place's own words alone, so that
 * nothing else that is cited ever renames it; the gate refuses two places with one anchor.
 */
export function placeAnchor(place: string): string {
  const words =
    place
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['at', ...words].join('-');
}
