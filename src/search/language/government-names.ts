/** Endings of a government's name that citizens leave out. */
const suffix = /(?:특별자치시|특별자치도|특별시|광역시|시|군|구|도)$/;

const place =
  /^[가-힣]{2,3}(?:시|군|구|광역시|특별시|특별자치시)(?:는|은|의|가|이|에|에서|에는|청|청은|청의|장|장은|장이|장의)?$/;
const province =
  /^(?:경기|강원|충청[남북]|전라[남북]|경상[남북]|제주|충[남북]|전[남북]|경[남북])도?(?:는|은|의|가|에|에서)?$/;

/** What people say for 에서, 에게, 의 and the like after the name of a place. */
const spoken = /^(?:서|선|서는|서도|시서|껀|꺼|시꺼|땜에|맹키로|처럼|한티|헌티|꺼정|네)$/;

/** Whether what follows the name of a government says nothing of its own: 하늘서, 하늘시서. */
export const isScopeEnding = (rest: string): boolean => spoken.test(rest);

/** Whether a word may name a city, a county or a province: on no page, it is another one than the site's. */
export const looksLikePlace = (word: string): boolean => place.test(word) || province.test(word);

/** What a government is called: by its name, without its rank, and by each word of its English name. All folded. */
export function listGovernmentNames(name: string, english: string | undefined): string[] {
  return [name, name.replace(suffix, ''), ...(english ?? '').toLowerCase().split(/\W/)];
}
