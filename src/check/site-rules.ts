// The rules that are asked of all files together. They know of the text of a file only what it mentions.
export { checkLater } from './rules/as-of.ts';
export { checkCitedPages } from './rules/cited-pages.ts';
export { checkCitedPlaces, checkSections } from './rules/cited-places.ts';
export { checkCitedSources } from './rules/cited-sources.ts';
export { checkIdentity } from './rules/identity.ts';
export { checkMoneyScale } from './rules/money-scale.ts';
export { checkPresence } from './rules/presence.ts';
export { checkPrivacy } from './rules/privacy.ts';
export { checkQuotes } from './rules/quotes.ts';
export { checkRetired } from './rules/retired.ts';
export { checkSearch } from './rules/search.ts';
