import { row, type WayWords } from './way-row.ts';

const explain =
  '(?:what (?:is|are|s|does|do)|meaning of|definition of|define|explain|how (?:is|are))';

/** What a term means; one that is a word of every day only where the meaning is asked for. */
const explainTerm = (way: string, name: string, isPlain = false): WayWords =>
  isPlain
    ? row(
        way,
        `(?:what (?:does|do|is meant by) |meaning of |definition of |define )(?:the )?(?:word |term )?(?:${name})(?: mean\\w*)?(?: |$)|(?:${name}) (?:meaning|definition)`,
      )
    : row(way, `${explain} (?:the |an? )?(?:word |term )?(?:${name})(?: mean\\w*)?(?: |$)`);

const terms: readonly WayWords[] = [
  explainTerm('meaning-execution-rate', '(?:budget )?execution rates?'),
  explainTerm('meaning-completion-rate', '(?:completion|fulfill?ment|delivery) rates?'),
  explainTerm('meaning-secured-rate', '(?:funding )?secured rates?'),
  explainTerm('meaning-schedule-rate', 'on time rates?|punctuality rates?'),
  explainTerm('meaning-yearly-target-rate', '(?:yearly|annual) target rates?'),
  explainTerm('meaning-evidence-rate', 'share with evidence|evidence rates?'),
  explainTerm('meaning-prior', 'prior investment|invested before|column before|before column'),
  explainTerm('meaning-after-term', 'after (?:the )?term', true),
  explainTerm('meaning-initial', '(?:first|initial|original) plan', true),
  explainTerm('meaning-secured', 'secured(?: (?:money|funds?|funding))?', true),
  explainTerm('meaning-spent', 'spent|spending', true),
  explainTerm('meaning-plan', '(?:total |current )?plan', true),
];

/** How English questions ask for a page in a few words, the most exact first. */
export const englishWays: readonly WayWords[] = [
  ...terms,
  ...(
    [
      ['corrections', 'report (?:an |a )?(?:error|mistake)s?|correction|something (?:is )?wrong'],
      ['data', 'download|csv|json|xlsx?|excel|spreadsheets?|open data|raw data|data ?files?'],
      ['data', 'machine readable|bulk data|public api'],
      ['compare', 'compar(?:e|ison|ing)'],
      ['map', 'maps?(?: |$)'],
      ['most-spent', '(?:most spent|spent (?:the )?most|most (?:money )?spent)'],
      [
        'most-planned',
        'most (?:expensive|costly)|priciest|costliest|dearest|costs? (?:the )?most|(?:biggest|largest|highest) (?:budget|cost|pledge|plan)s?',
      ],
      ['over', '(?:over|more than|above|below|less than) \\S+ (?:billion|million)'],
      ['overdue', 'late pledges?|overdue|behind schedule|delayed|missed'],
      [
        'not-started',
        '(?:not|never|nothing) (?:yet )?(?:been )?(?:started|begun)|(?:has|have)n t (?:started|begun)|yet to (?:start|begin)',
      ],
      ['due', '(?:due|ending|ends|finish\\w*) this year|(?:next|upcoming|coming) deadlines?'],
      ['ended', '(?:abolished|dropped|cancell?ed|scrapped|abandoned) ?(?:pledges?|promises?)?'],
      ['changed', 'changed pledges?|what (?:has )?changed|changes'],
      ['disclosure', 'self audit|self check'],
      [
        'method',
        'who (?:checks|verifies|checked|verified)|verification|method(?:s|ology)?(?: |$)|how (?:is it|are they) (?:calculated|computed|checked)',
      ],
      [
        'rates',
        '(?:keep|kept|keeping|keeps|honou?r\\w*) (?:all |most |any )?(?:of )?(?:his |her |their |its |the )?(?:promises?|pledges?)',
      ],
      ['rates', '(?:completion|execution|fulfil\\w*|delivery|success) rates?'],
      ['ledger', 'ledger'],
      [
        'pledges',
        'all (?:the |of the |his |her |their )?(?:pledges|promises)|lists? of (?:the |all )?(?:pledges|promises)|(?:pledge|promise) list|every (?:pledge|promise)',
      ],
      ['audit', 'contradictions?|inconsisten\\w+|do(?:es)? not match'],
      ['sources', 'lists? of (?:sources|documents)|all (?:the )?(?:sources|documents)'],
      ['departments', 'lists? of (?:departments|divisions)|(?:all|by) (?:departments?|divisions?)'],
      ['places', 'by (?:place|district|town|area|neighbou?rhood)|lists? of places'],
      [
        'records',
        'a (?:to|through) z|alphabetic\\w*|by (?:first )?letter|index of (?:records|names)',
      ],
      ['picture', 'infographics?|in one picture|at a glance|poster'],
      ['privacy', 'privacy|personal data|cookies?(?: |$)'],
      [
        'accessibility',
        'accessibility|screen ?readers?(?: support| users?)?|keyboard navigation|wcag',
      ],
      [
        'about',
        '(?:about|what is) this (?:web)?site|who (?:runs|made|built|owns) this|is (?:this|it) (?:site )?(?:run|made|owned|published|operated) by',
      ],
    ] as const
  ).map(([way, words]) => row(way, words)),
];

/** A row whose parts, whole words each, may stand anywhere in the question. */
const apart = (way: string, ...parts: readonly string[]): WayWords => ({
  way,
  words: new RegExp(`^${parts.map((part) => `(?=.*\\b(?:${part})\\b)`).join('')}.*$`),
  parts: parts.map((part) => new RegExp(`\\b(?:${part})\\b`, 'g')),
});

const promise = 'pledges?|promises?|promised|commitments?|vows?|manifesto';
const promised = `${promise}|projects?|policies|programmes?|programs?|plans|things?|anything|everything|works`;
const met =
  'kept|keep|keeps|met|done|fulfill?(?:ed|s)?|delivered|completed?|finished|hono(?:u)?red|achieved|carried out|implemented|came true|come true';
const broken =
  'broke|broken|break|breaks|breaking|drop|dropped|scrap|scrapped|abolish|abolished|revers(?:e|ed)|abandon(?:ed)?|axed|ditched|shelved|cancell?ed|withdrawn|withdrew|undone|given up|gave up|back(?:ed)? out|backtrack(?:ed)?|failed|unfulfilled|unkept|discontinued|terminated|not (?:be |been )?kept|never (?:kept|happened|done)|(?:didn|doesn|hasn|wasn) t (?:keep|kept|happen)';
const late =
  'late|later|behind|overdue|delay|delays|delayed|slipped|slipping|postponed|stalled|stuck|lagging|not on time|missed|miss|past';
const altered =
  'chang(?:e|ed|es|ing)|alter(?:ed|ations?)|amend(?:ed|ments?)|modif(?:ied|ications?)|revis(?:ed|ions?)|reworded|rewritten|edited|adjust(?:ed|ments?)|watered down|widened|narrowed|replaced|moved the goalposts';
const site = 'site|website|web ?page|page|pages|portal|pledgebook|you|your';
const figures =
  'documents?|numbers?|figures?|totals?|records?|tables?|sources?|cards?|papers?|dates?|facts?|statements?';
const clash =
  'contradict\\w*|discrepanc(?:y|ies)|inconsisten\\w+|mismatch\\w*|disagree\\w*|conflict(?:s|ing)?|clash\\w*|unexplained|(?:don|doesn|do not|does not|didn)(?: t)? (?:match|agree|add up|tally|fit)';
const wrong =
  'mistakes?|errors?|wrong|typos?|incorrect|inaccurate|inaccurac(?:y|ies)|false|misprints?|bugs?|outdated|out of date|misleading';
const tell =
  'report|tell|fix|fixed|correct|contact|whom?|notify|flag|let you know|complain|object|spot|spotted|found|notice|noticed|email|write to';
const places = 'cities|city|towns?|governments?|terms?|municipalit(?:y|ies)|places|three|two';

/** How English questions ask for a page in many words; they count after those of a few. */
export const looseEnglishWays: readonly WayWords[] = [
  apart('corrections', wrong, tell),
  apart(
    'sources',
    'which|what|where',
    'documents?|sources?|papers|data|figures?|numbers?|facts|information|records|(?:all )?this|it',
    'based on|(?:come|comes|came|taken|drawn|copied|get|got) from|do you (?:use|cite|rely on)|you (?:use|rely on)',
  ),
  apart(
    'ledger',
    'over budget|over ?spen[dt]\\w*|over ?r[au]n|(?:cost )?overruns?|went over|go over|goes over|gone over|exceed\\w*|(?:more|higher|above|beyond) (?:than )?(?:was )?(?:planned|budgeted|the plan|its plan)',
    `${promised}|which|what|any|plans?|budgets?|money|costs?`,
  ),
  apart(
    'audit',
    'over budget|over ?spen[dt]\\w*|over ?r[au]n|(?:cost )?overruns?|went over|go over|goes over|gone over|exceed\\w*|(?:more|higher|above|beyond) (?:than )?(?:was )?(?:planned|budgeted|the plan|its plan)',
    `${promised}|which|what|any|plans?|budgets?|money|costs?`,
  ),
  apart('audit', clash, `${figures}|where|which|places?`),
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
  apart('changed', altered, `${promise}|wording|targets?`),
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
    `${met}|score ?card|report card|track record|did|does|do`,
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
    'calculat\\w*|work(?:ed)? (?:\\S+ )?out|comput\\w*|decid\\w*|judged?|judging|determin\\w*|measured?|derived?|arrive|count(?:ed)?|scor(?:e|ed|ing)',
    'rates?|status(?:es)?|figures?|numbers?|percentages?|shares?|kept|met|done|pledges?|promises?|score|this|these|they',
  ),
  apart(
    'method',
    'what|meaning|mean|means|explain',
    'target met|not stated|cannot be told|needs? an explanation|worth knowing|as of date|not judged|on time|met then ended',
  ),
  apart(
    'privacy',
    'track|tracks|tracking|tracker|store|stores|save|record|log|logs|collect|collects|watch|spy|see|analytics',
    'me|my|searches|visitors?|users?|what i (?:type|search)|ip',
  ),
  apart(
    'accessibility',
    'blind|visually impaired|low vision|deaf|colou?r ?blind|(?:large|larger|big|bigger) (?:text|print|letters|font)|font size|contrast|keyboard only|read aloud',
    `${site}|text|letters|font|use|read|screen`,
  ),
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
  apart(
    'data',
    'download|export|copy|save|get|fetch',
    'files?|data|datasets?|tables?|everything|records',
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
  apart('grants', 'grants', 'list|all|which|any'),
  apart('evaluations', 'evaluations|rankings|assessments', 'list|all|which|any'),
  row(
    'participation',
    '(?:how|where) (?:can|do|could|may) (?:i|we|citizens|residents|people|foreigners|students) (?:take part|get involved|participate|have (?:a|my|our|their) say)(?: in (?:the )?(?:city|town|local government|politics|decisions?))?$',
  ),
  apart('statistics', 'statistics', 'list|all|which|any|city'),
];
