import { koreanCities } from './words/korean-cities.ts';

/** Endings of a government's name that citizens leave out. */
const suffix = /(?:특별자치시|특별자치도|특별시|광역시|시|군|구|도)$/;

const place =
  /^[가-힣]{2,3}(?:시|군|구|광역시|특별시|특별자치시)(?:는|은|의|가|이|에|에서|에는|청|청은|청의|장|장은|장이|장의)?$/;
const province =
  /^(?:경기|강원|충청[남북]|전라[남북]|경상[남북]|제주|충[남북]|전[남북]|경[남북])도?(?:는|은|의|가|에|에서)?$/;
const bareName = new RegExp(
  `^(?:${koreanCities.trim().split(/\s+/).join('|')})(?:시장|군수|지사|도지사)?(?:은|는|이|가|의|에|도|에서|에는|에서는|님|님이|님은)?$`,
);

/** What people say for 에서, 에게, 의 and the like after the name of a place. */
const spoken = /^(?:서|선|서는|서도|시서|껀|꺼|시꺼|땜에|맹키로|처럼|한티|헌티|꺼정|네)$/;

const dwellers =
  /(?:시민|군민|구민|시청|군청|구청)(?:들)?(?:은|는|이|가|을|를|의|에|도|한테|에게|에서|에서는|들이|께|이랑|하고)?$/;

/** The beginning of a word that ends in those who live in a city, or in its hall: 하늘시민들한테 is of 하늘. */
export const cutDwellers = (word: string): string | undefined => {
  const name = word.replace(dwellers, '');
  return name !== word && name.length >= 2 ? name : undefined;
};

/** Whether what follows the name of a government says nothing of its own: 하늘서, 하늘시서. */
export const isScopeEnding = (rest: string): boolean => spoken.test(rest);

/** Whether a word may name a city, a county or a province: on no page, it is another one than the site's. */
export const looksLikePlace = (word: string): boolean =>
  place.test(word) || province.test(word) || bareName.test(word);

/** What a government is called: by its name, without its rank, and by each word of its English name. All folded. */
export function listGovernmentNames(name: string, english: string | undefined): string[] {
  return [name, name.replace(suffix, ''), ...(english ?? '').toLowerCase().split(/\W/)];
}
