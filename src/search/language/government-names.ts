/** Endings of a government's name that citizens leave out. */
const suffix = /(?:특별자치시|특별자치도|특별시|광역시|시|군|구|도)$/;

const place = /(?:시|군|구|도|읍|면|동)(?:는|은|의|가|이|에|에서|에는|청|청은|청의)?$/;

/** Whether a word may name a place: on no page, it is another one than the site's. */
export const looksLikePlace = (word: string): boolean => word.length >= 2 && place.test(word);

/** What a government is called: by its name, without its rank, and by each word of its English name. All folded. */
export function listGovernmentNames(name: string, english: string | undefined): string[] {
  return [name, name.replace(suffix, ''), ...(english ?? '').toLowerCase().split(/\W/)];
}
