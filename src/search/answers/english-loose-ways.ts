import { apart, row, type WayWords } from './way-row.ts';

const promise = 'pledges?|promises?|promised|commitments?|vows?|manifesto';
const promised = `${promise}|projects?|policies|programmes?|programs?|plans|things?|anything|everything|works`;
const met =
  'kept|keep|keeps|met|done|fulfill?(?:ed|s)?|real(?:ly|ity)|delivered|completed?|finished|hono(?:u)?red|achieved|carried out|implemented|came true|come true';
const broken =
  'broke|broken|break|breaks|breaking|drop|dropped|scrap|scrapped|abolish|abolished|revers(?:e|ed)|abandon(?:ed)?|axed|ditched|shelved|cancell?ed|withdrawn|withdrew|undone|given up|gave up|back(?:ed)? out|backtrack(?:ed)?|failed|unfulfilled|unkept|discontinued|terminated|not (?:be |been )?kept|never (?:kept|happened|done)|(?:didn|doesn|hasn|wasn) t (?:keep|kept|happen)';
const late =
  'late|later|(?<!who (?:is |are |s |stands )?)behind|overdue|blown|blew|delay|delays|delayed|slipped|slipping|postponed|stalled|stuck|lagging|not on time|missed|miss|past';
const altered =
  'chang(?:e|ed|es|ing)|alter(?:ed|ations?)|amend(?:ed|ments?)|modif(?:ied|ications?)|revis(?:ed|ions?)|reworded|rewritten|edited|adjust(?:ed|ments?)|watered down|widened|narrowed|replaced|moved the goalposts';
const site = 'site|website|web ?page|page|pages|portal|pledgebook|you|your';
const figures =
  'documents?|numbers?|figures?|totals?|records?|tables?|sources?|cards?|papers?|dates?|facts?|statements?';
const clash =
  'contradict\\w*|discrepanc(?:y|ies)|inconsisten\\w+|mismatch\\w*|disagree\\w*|conflict(?:s|ing)?|clash\\w*|unexplained|(?:don|doesn|do not|does not|didn|not)(?: t)? (?:match|agree|add up|tally|fit|square)|hang together|hold together|hold water|add up|line up|consistent';
const wrong =
  'mistakes?|errors?|wrong|typos?|incorrect|inaccurate|inaccurac(?:y|ies)|false|misprints?|bugs?|outdated|out of date|misleading';
const tell =
  'report|tell|fix|fixed|correct|contact|whom?|notify|flag|let you know|complain|object|spot|spotted|found|notice|noticed|email|write to';
const overspent =
  'over ?spen[dt]\\w*|over ?r[au]n|(?:cost )?overruns?|(?:go|goes|going|went|gone|run|runs|running|ran) over|over (?:the |its |their |our )?(?:budget|costs?|plan)|exceed\\w*|(?:more|higher|above|beyond) (?:than )?(?:was )?(?:planned|budgeted|the plan|its plan)';
const unfinished = '(?:opened?|finished|completed?|done|built|ready|delivered|kept|met)';
const places = 'cities|city|towns?|governments?|terms?|municipalit(?:y|ies)|places|three|two';

/** How English questions ask for a page in many words; they count after those of a few. */
export const looseEnglishWays: readonly WayWords[] = [
  apart('corrections', wrong, tell),
  apart(
    'sources',
    'which|what|where',
    'documents?|sources?|papers|data|figures?|numbers?|facts?|information|records|(?:all )?this|it',
    'based on|(?:come|comes|came|taken|take|took|drawn|copy|copied|get|got|have|had) (?:\\S+ ){0,4}from|do you (?:use|cite|rely on)|you (?:use|rely on)',
  ),
  apart('ledger', overspent, `${promised}|which|what|any|plans?|budgets?|money|costs?`),
  apart('audit', overspent, `${promised}|which|what|any|plans?|budgets?|money|costs?`),
  apart('audit', clash, `${figures}|where|which|places?`),
  row(
    'ledger',
    '(?:where|how|what|which|see) .*\\b(?:tax(?:es)?|tax(?:payers?)?(?: s)? money|(?:my|our|public|people s|the city s) money)\\b.* (?:go|goes|went|gone|going|spent|used)(?: on| to)?$',
  ),
  apart(
    'ledger',
    'wast(?:e|ed|ing)|squander\\w*|thrown away|blown|burn(?:ed|t|ing)?|splashed',
    'money|cash|tax(?:es)?|budgets?|funds?|millions|billions',
  ),
  apart(
    'ledger',
    'who',
    'pays?|paid|paying|funds?|funded|finances?|foots?',
    `${promise}|all (?:of )?(?:this|these|it)|the bill`,
  ),
  row(
    'ledger',
    'how much (?:of )?(?:(?:the|its|our|their|all|pledge|city|total|whole|planned|promised|budgeted) )*(?:money |budget |funds? |cash )?(?:(?:has|have|had|was|is|did|been|already|actually|they|we|it|the|city|mayor|really) )*(?:spent|used|gone|spend)(?: (?:so far|already|in all|altogether|in total|to date|up to now|until now|by now))*$',
  ),
  apart(
    'ledger',
    'left|left over|unspent|unused|remaining|remains|not (?:yet )?(?:been )?(?:used|spent)|(?:hasn|haven|isn) t (?:yet )?(?:been )?(?:used|spent)',
    'money|budgets?|funds?|funding|cash|pledges?',
  ),
  apart(
    'ledger',
    'total|overall|altogether|in all|sum|combined|all',
    'spending|spent|costs?|budgets?|money|price|funding|expenditure',
    promise,
  ),
  apart(
    'over',
    'cheapest|least expensive|smallest|lowest|by (?:cost|price|money|budget|size)',
    `${promised}|sort(?:ed)?|rank(?:ed)?|order(?:ed)?|list`,
  ),
  apart('ended', broken, `${promise}|mayor|projects?`),
  // Said, and then not done.
  row(
    'ended',
    '.*\\b(?:said|say|says|promised?|pledged|vowed|swore)\\b.* (?:and|but|then|yet|only to) (?:\\S+ )?(?:not|never|didn t|did nothing|hasn t|failed|changed (?:his|her|their) mind)\\b',
  ),
  apart(
    'ended',
    'binned|bin|thrown out|thrown away|u turns?|let down|lied|lies|lie|empty|hot air|went back on|go back on|gone back on|walked back|reneged?',
    `${promise}|words?|mayor`,
  ),
  apart(
    'changed',
    'anything|something|what|which|any',
    'shelved|(?:put |kept )?on (?:ice|hold)|frozen|paused|suspended|mothballed|halted',
  ),
  apart(
    'changed',
    'reasons?|why|who',
    'for (?:(?:the|this|that|any|each) )?(?:changes?|amendments?)',
  ),
  row(
    'changed',
    'what (?:got|was|were|is|has been|have been|did they) (?:\\S+ )?(?:watered down|toned down|softened|rewritten|reworded|altered|amended|revised|adjusted|changed)(?= |$)',
  ),
  apart('changed', altered, `${promise}|wording|targets?`),
  apart(
    'rates',
    'what|which|how many|anything',
    'on time|in time|on schedule|punctual(?:ly)?',
    met,
  ),
  apart(
    'due',
    'nearest|next|earliest|soonest|closest|upcoming|coming',
    'deadlines?|due|due dates?|target (?:years?|dates?)',
  ),
  apart('overdue', late, `${promised}|deadlines?|due dates?|target (?:years?|dates?)`),
  apart(
    'due',
    'this year|year end|end of (?:the|this) year|by december|soon|next',
    'finish\\w*|due|end|ends|ending|complet\\w+|deadlines?|ready',
    promised,
  ),
  apart(
    'rates',
    'how many|how much|what share|what part|percent(?:age)?|proportion|share|score ?card|report card|track record|how well|what fraction',
    `${promise}|mayor`,
    `${met}|backed|proven|proved|evidence|spent|used up|funded|secured|on schedule|on time|in time|score ?card|report card|track record|did|does|do`,
  ),
  apart(
    'pledges',
    `${promise}|projects?`,
    `not (?:yet )?(?:be(?:en)? )?${unfinished}|(?:haven|hasn|aren|isn|weren|wasn) t (?:yet )?(?:been )?${unfinished}|unfinished|incomplete|outstanding|pending|still (?:open|going|to come|under ?way|running|to do|missing)|left to do`,
  ),
  apart('pledges', 'which|what|any|list|show', promise, `${met}|ongoing|in progress|under ?way`),
  apart(
    'pledges',
    'how many|number of|count of|total|everything|full list|complete list',
    promise,
    'are|were|is|made|make|have|has|there|total|list|everything|number',
  ),
  apart(
    'method',
    'how(?! many| much| often| long)|criteria|formula|basis|rules?',
    'calculat\\w*|work(?:ed)? (?:\\S+ )?out|comput\\w*|decid\\w*|judged?|judging|determin\\w*|measured?|derived?|arrive|count(?:ed)?|scor(?:ed|ing)|(?:you|they|we) score',
    'rates?|status(?:es)?|figures?|numbers?|percentages?|shares?|kept|met|done|pledges?|promises?|score|this|these',
  ),
  apart(
    'method',
    'who(?! (?:can|may|could|sits?|is on|joins?)\\b)',
    'keeps? (?:an eye|tabs|watch|check)|watch(?:es)?|holds?|monitors?|scrutini[sz]es?|polices|marks?|grades?|judges?',
    'mayor|city|council|promises?|pledges?|government|homework',
  ),
  apart(
    'method',
    'what (?:is|are|s|does|do)|meaning|means?|explain',
    'target met|not stated|cannot be told|needs? an explanation|worth knowing|as of date|not judged|on time|met then ended|status(?:es)?|colou?rs|symbols|icons|labels|badges',
  ),
  apart(
    'privacy',
    'track|tracks|tracking|spy|spying|snoop|follow|remember|tracker|store|stores|save|record|log|logs|collect|collects|watch|spy|see|analytics',
    'me|my|searches|visitors?|users?|what i (?:type|search|look|read|click|do|write|ask)|ip',
  ),
  apart(
    'accessibility',
    'bigger|larger|enlarge|zoom|magnify|too small|tiny',
    'text|letters|font|print|writing|words|screen|page|site',
  ),
  apart(
    'accessibility',
    'blind(?: users?| people| persons?)?|visually impaired|low vision|deaf|hard of hearing|dyslexi\\w+|(?:bad|poor|weak|failing|old|tired|sore) (?:eyes|eyesight|sight|vision)|(?:eyes|eyesight|sight|vision) (?:is|are|s|re) (?:\\S+ )?(?:bad|poor|weak|failing|going|not)|(?:can|cannot|can not)(?: t)? (?:see|hear|read)|without a mouse|colou?r ?blind|(?:large|larger|big|bigger) (?:text|print|letters|font)|font size|contrast|keyboard only|read aloud',
    `${site}|text|letters|font|use|read|screen|this|here`,
  ),
  apart('about', 'how often|when|how recent|last', 'updat(?:e|ed|es)|refreshed|maintained', site),
  apart(
    'about',
    'who|official|unofficial|independent|affiliated|purpose|contact',
    site,
    'runs?|made|makes|built|behind|owns?|publish(?:es|ed)?|operates?|maintains?|official|unofficial|independent|affiliated|funds?|created?|purpose|contact',
  ),
  apart(
    'data',
    'reuse|re use|licen[cs](?:e|ed|ing)|copyright|republish|permission',
    `data|records|figures|text|content|tables|${site}`,
  ),
  apart('data', 'download|export|copy|fetch', 'files?|data|datasets?|tables?|everything|records'),
  row(
    'corrections',
    '.*\\b(?:contact|reach|e ?mail|write to|get in touch with|talk to) (?:(?:the|an|your|pledgebook|site) )*(?:editors?|publishers?|authors?|webmaster)(?= |$)',
  ),
  row(
    'data',
    '.*\\b(?:get|have|save) (?:(?:all|the|your|this|these|that|of|it|hold|raw|a|copy|some|as|in) )*(?:files?|data|datasets?|tables?|everything|records)\\b',
  ),
  apart(
    'compare',
    'compar(?:e|es|ed|ing|ison|isons)|side by side|versus|vs|next to (?:each|one an) ?other|differences? between',
    places,
  ),
  apart(
    'places',
    `${promised}|what|happening|built|planned`,
    'near me|around me|where i live|(?:in )?my (?:town|area|neighbou?rhood|district|village|street)|(?:my )?local area',
  ),
  apart(
    'awards',
    'awards|prizes|honou?rs|medals|trophies|commendations',
    'won|win|wins|received?|got|get|pick(?:ed)? up|given|list|all|earned|collect(?:ed)?|which|what|any',
  ),
  apart(
    'exchanges',
    'sister|twin|twins|twinned|twinning|partner|partners|friendship|befriend\\w*|foreign|overseas',
    'cities|city|towns?|partnerships?|exchanges?',
  ),
  apart('grants', 'grants(?! to\\b)', 'list|all|which|any'),
  apart('evaluations', 'evaluations|rankings|assessments', 'list|all|which|any'),
  row(
    'participation',
    '(?:how|where) (?:can|do|could|may) (?:i|we|citizens|residents|people|foreigners|students) (?:take part|get involved|participate|have (?:a|my|our|their) say)(?: in (?:the )?(?:city|town|local government|politics|decisions?))?$',
  ),
  apart('statistics', 'statistics', 'list|all|which|any|city'),
];
