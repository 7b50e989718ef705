import { apart, type WayWords } from './way-row.ts';

const promise = 'pledges?|promises?|commitments?|manifesto';
const site = 'site|website|page|pages|pledgebook|you|here|this';

/** How English questions ask for a term, for money by year or by payer, for what was compared, and for what the site explains of itself. */
export const englishSiteWays: readonly WayWords[] = [
  apart(
    'term',
    'when|how long|how much longer|until when|which year|what (?:day|date|year)|how many (?:years|months)',
    '(?<!honorary .*)(?:term|tenure|mandate|in office|in power)',
    'end|ends|ended|ending|over|up|expires?|last|lasts|runs?|finish|finish(?:es|ed)|left|start|starts|started|begin|begins|began|stays?|serves?|go on|goes on|remains?',
  ),
  apart(
    'audit',
    '(?:how many|number of|count of|list of|all) (?:the )?(?:comparisons|contradictions|checks|mismatches|discrepancies|inconsistencies)',
    'made|found|run|done|carried out|compared|checked|there|for|in|of|were|are|did|does|has|have',
  ),
  apart(
    'ledger',
    'which year|what year|each year|per year|by year|every year|year by year|yearly|annual(?:ly)?',
    'money|funds?|spend|spent|spending|costs?|budgets?',
    promise,
  ),
  apart(
    'ledger',
    'how much|what part|what share|percentage|proportion|how is|how are|who',
    promise,
    '(?:s|its|their|his|her|the) own (?:money|budget|funds?|pocket|purse|coffers)|(?:national|state|central|provincial|local|outside) (?:money|budget|funds?|government|grants?|treasury)|split between|divided between',
  ),
  apart('ledger', 'how much', '(?:been )?spent on|(?:been )?paid for|gone (?:in)?to', promise),
  apart(
    'about',
    'why|how come',
    'only|so few|just|not all|missing|left out|other|the rest|every',
    promise,
    'shown|listed|here|included|missing|left out|see|find|show|list|on (?:this|the|your) (?:site|page)|six|few|a handful',
  ),
  apart(
    'compare',
    'rank|ranks|ranked|ranking|rankings|league table',
    'cities|towns|municipalities|governments',
  ),
  apart(
    'accessibility',
    'accessible|accessibility|wcag',
    'standards?|guidelines?|levels?|follows?|meets?|compl(?:y|ies)|conforms?|statement|checked',
  ),
  apart(
    'sources',
    'papers?|documents?|sources?|references?|files?|originals?',
    '(?:built|made|drawn|taken|compiled|copied|put together) (?:from|out of)|based on|rel(?:y|ies) on|comes? from|behind',
    'site|website|page|pages|pledgebook|you|here|this|everything',
  ),
  apart(
    'privacy',
    'log ?in|sign ?up|sign ?in|account|password|membership|register (?:to|before|in order|first)',
    `need|must|have to|required?|without|do i|can i|should i|${site}`,
  ),
  apart(
    'accessibility',
    'phone|smartphone|mobile|tablet|without a mouse|only a keyboard|javascript|offline|small screen|printer',
    'works?|use|usable|read|view|open|display|fit|fits',
    site,
  ),
  apart(
    'editing',
    'add|submit|contribute|include|upload|enter',
    '(?:my|our|another|other|more|new|a different) (?:city|town|county|municipality|government|records?)',
  ),
  apart(
    'method',
    'dash(?:es)?|hyphens?|blank|empty (?:cells?|fields?|boxes)|not stated|unknown',
    'mean|means|meaning|zero|why|what|stand for',
  ),
  apart(
    'method',
    'why|how come',
    'rates?|percentages?|scores?|verdicts?|judg(?:e?ments?|ed)',
    'no|not|missing|without|blank|empty|absent|isn|doesn|aren|don',
  ),
  apart(
    'disclosure',
    'election (?:leaflet|booklet|brochure|flyer|poster|campaign|manifesto|pamphlet)|campaign (?:leaflet|booklet|brochure|text|flyer|wording)|during the (?:election|campaign)',
    'same|match|matches|compare|compared|differ|differs|different|identical|as|wording|against',
  ),
];
