import { apart, row, type WayWords } from './way-row.ts';

const promise = 'pledges?|promises?|promised|commitments?|vows?';
const work = `${promise}|projects?|plans?|works?`;
const chief = 'mayors?|he|she|they|city|council|government';
const person = '(?:his|her|its|their|the mayor s|the city s)';

/** How people ask aloud for a page, in the turns of speech that name no page. They count before single words do. */
export const spokenEnglishWays: readonly WayWords[] = [
  apart(
    'picture',
    'picture|poster|drawing|graphic|one page|single page|one sheet|infographic',
    promise,
  ),
  apart(
    'data',
    '(?:put|use|reuse|reproduce|quote|cite|copy|print|share|borrow) (?:your|the|these|this|those|some of your|all your)',
    'tables?|figures?|numbers?|data|texts?|contents?|charts?|records?|graphs?',
    'articles?|paper|papers|report|blog|thesis|homework|book|presentation|essay|newspaper|newsletter|slides|own|elsewhere|freely|permission',
  ),
  apart(
    'departments',
    'which|what',
    'department|division|office|team|bureau',
    'most|fewest|least|largest|biggest|busiest|how many|highest number',
    `${promise}|projects?`,
  ),
  row(
    'rates',
    `.*\\b(?:keep|kept|keeps|keeping|honou?r\\w*|stick|sticks|stuck|true|good|stand|stands|stood|live up|lived up) (?:to |as |by )*${person} (?:own )?(?:words?|promises?|pledges?)`,
  ),
  row(
    'rates',
    `(?:did|do|does|has|have|is) (?:the )?(?:${chief}) (?:really |actually |ever |always |already )*(?:do|done|doing|did|deliver|delivered|keep|kept|achieve|achieved|accomplish|accomplished|manage|managed) (?:\\S+ )?(?:what|everything|all|anything|half|most|enough|much)\\b(?: (?:that )?(?:(?:was|were|is|are|had been) )?(?:${chief} )?(?:said|say|says|promised?|pledged|swore|vowed|announced|wanted|on (?:his|her|their) list))?`,
  ),
  row(
    'pledges',
    `(?:what|which (?:${promise})|how much) (?:has|have|did|hasn t|haven t|didn t) (?:the )?(?:${chief}) (?:not |never |failed to |yet to |still not |still to )*(?:deliver|delivered|done|do|finish|finished|complete|completed|keep|kept|achieve|achieved|accomplish|accomplished)(?: (?:yet|so far|until now|at all|with our money))*$`,
  ),
  row(
    'pledges',
    `what (?:did|does|has|have) (?:the )?(?:${chief}) (?:promise|pledge|vow|commit to|swear)(?:d)?(?: (?:us|to us|voters|people|citizens|residents|to do|before the election|in the election|when elected))*$`,
  ),
  row(
    'pledges',
    '(?:what|which|how much) (?:\\S+ )?(?:still |yet |else )*(?:has|have|needs?|is left|remains|are left|is still|are still) (?:still |yet )*(?:to be )(?:done|finished|kept|delivered|built|completed)',
  ),
  row(
    'method',
    '(?:are|is|how) (?:(?:these|those|the|your|all|this|reliable|are|far|can i trust) )*(?:numbers?|figures?|data|records?|information|facts) (?:really |all )*(?:official|reliable|true|real|accurate|trustworthy|correct|checked|verified)',
  ),
  row('pledges', `(?:promises?|pledges?) (?:made )?(?:by|of) (?:the )?(?:mayor|city)$`),
  apart(
    'method',
    'who|how (?:do|does|can|did) (?:you|one|we|i)',
    'says|say|decides?|decided|determines?|know|tell|judges?|rules?|certif(?:y|ies)',
    promise,
    'done|kept|met|finished|complete|completed|fulfill?ed|delivered|broken|real',
  ),
  apart(
    'audit',
    'documents?|papers?|records?|sources?|figures|numbers?|pages?|dates?|cards?|reports?',
    '(?:two|different|opposite|other|conflicting|various) (?:different )?(?:things?|numbers?|figures?|dates?|answers?|versions?|amounts?|values?|stories)|something else|don t agree|do not agree|can t both be true|cannot both be true',
    'same|each other|one another|say|says|said|give|gives|state|states|any|where|which|ever|project',
  ),
  apart(
    'most-planned',
    'swallow(?:s|ed|ing)?|biggest|largest|highest|most|greatest|dearest|heaviest',
    'sum|sums|amount|amounts|price|price tag|bill|outlay|investment',
    promise,
  ),
  apart(
    'ledger',
    'money|budgets?|funds?|funding|cash|millions?|billions?',
    '(?:nobody|no one|never|not|yet to be|hasn t|haven t|isn t|wasn t|has not|have not) (?:\\S+ ){0,2}(?:spent|used|touched|spend|use)|unspent|unused|left over|leftover|sitting (?:around|idle)|untouched',
  ),
  apart(
    'overdue',
    `(?:not|isn t|aren t|never|off|fallen|falling|fell|slipping|lagging|running|run|ran|way|badly) (?:\\S+ )?(?:on schedule|on time|on track|track|schedule|behind|late)|should (?:already )?(?:have|be|ve) (?:been )?(?:done|finished|ready|built|open|opened|completed?|kept|met)|past (?:its|their|the) (?:date|deadline|due date)|took too long|taking too long|drag(?:s|ged|ging)? on`,
    `${work}|anything|which|things?`,
  ),
  apart(
    'ended',
    'dead|died|gone|vanished|disappeared|forgotten|buried|killed|quietly|thrown overboard|undone|rolled back|reversed|turned back',
    promise,
  ),
  apart(
    'compare',
    'differ|differs|differences?|better|worse|best|worst|ahead|behind|more|compared|against|versus|beat|beats',
    '(?:than|with|to|from|against|of) (?:the |all |any |these )?(?:other|another|neighbou?ring|three|both|two) (?:cities|city|towns?|mayors?|governments?|places)|which (?:city|town|mayor|government)',
  ),
  row(
    'about',
    '(?:are|is) (?:you|this|it|the site|this site|this page|this website|pledgebook) (?:\\S+ )?(?:part of|connected (?:to|with)|linked to|run by|the|from|independent|official|an? official|funded by|paid by|related to|associated with|working for|on the side of)(?: (?:the|of|from|a|city|local|town))* ?(?:city|government|mayor|town hall|city hall|state|council|party|politicians?|campaign|website|site|page)?$',
  ),
  row(
    'about',
    'who (?:pays|paid|is paying|finances|funds|sponsors) (?:for )?(?:this|the|your) (?:site|website|page|work)',
  ),
  row(
    'about',
    '(?:what|why) (?:is|was|does|do) (?:this|the|your) (?:site|website|page) (?:for|about|made|built|created|exist|do)',
  ),
  row(
    'corrections',
    '.*\\b(?:you (?:got|have|ve got|wrote|put|printed|made) (?:\\S+ ){0,3}wrong|(?:this|that|it|something|a (?:number|figure|date|name)) (?:here |on (?:this|your|the) (?:page|site) )?(?:is|was|looks|seems) (?:not|n t|un)(?:\\S*) ?(?:true|right|correct|accurate)|right of reply|(?:want|like|need|ask) (?:\\S+ ){0,4}(?:removed|taken down|corrected|put right|deleted))',
  ),
  row(
    'map',
    '.*\\b(?:on (?:a|the) map|map of (?:the |all )?(?:pledges?|promises?|projects?))(?= |$)',
  ),
  row(
    'records',
    '.*\\b(?:browse|look (?:things )?up|sorted|listed|ordered) (?:\\S+ ){0,2}(?:by letter|by name|alphabetically|in alphabetical order|from a to z)',
  ),
  apart(
    'sources',
    'where|how',
    'you|it|this|all this',
    '(?:get|got|take|took|find|found|know|have|had) (?:\\S+ )?(?:all )?(?:this|these|the|that|your) (?:information|info|data|numbers|figures|facts|stuff)?',
  ),
];
