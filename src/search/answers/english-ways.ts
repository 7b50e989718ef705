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
      [
        'most-spent',
        '(?:most spent|spent (?:the )?most|most (?:money |cash )?spent|(?:swallow|eat|ate|gobble|burn|drain|use|suck)\\w* (?:up )?(?:the )?most)',
      ],
      [
        'most-planned',
        'money pit|white elephant|most (?:expensive|costly)|priciest|costliest|dearest|costs? (?:the )?most|(?:biggest|largest|highest) (?:budget|cost|pledge|plan)s?',
      ],
      ['over', '(?:over|more than|above|below|less than) \\S+ (?:billion|million)'],
      ['overdue', 'late pledges?|overdue|behind schedule|delayed|missed'],
      [
        'not-started',
        '(?:nobody|no one|no body) (?:has |had |have |is |s )?(?:yet )?(?:begun|began|started|touched|working)|untouched|still (?:only )?on paper|no work (?:has |had )?(?:been )?(?:begun|started|done)|(?:not|never|nothing) (?:yet )?(?:been )?(?:started|begun)|(?:has|have)n t (?:started|begun)|yet to (?:start|begin)',
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
        'accessibility(?: for (?:the )?(?:blind|deaf|disabled)(?: (?:users?|people|persons?))?)?|screen ?readers?(?: support| users?)?|keyboard navigation|wcag',
      ],
      [
        'about',
        '(?:about|what is) this (?:web)?site|who (?:runs|made|built|owns) this|who (?:is |are |s |stands )(?:really )?behind (?:this|that|the site|the page|the website|all this|pledgebook|it)|is (?:this|it) (?:site )?(?:run|made|owned|published|operated|paid|funded|financed|sponsored|backed|kept)(?: for)? by|is pledgebook',
      ],
    ] as const
  ).map(([way, words]) => row(way, words)),
];
