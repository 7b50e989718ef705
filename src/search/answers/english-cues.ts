import { makeCue, type Cue, type CueRole, type CueTag } from './cue.ts';

const said = (tag: CueTag, role: CueRole, words: string, unit?: string): Cue =>
  makeCue(tag, role, new RegExp(`\\b(?:${words})\\b`, 'g'), unit);

/** How English questions ask. */
export const englishCues: readonly Cue[] = [
  said('how-much', 'ask', 'how much(?: money)?'),
  said('how-long', 'ask', 'how long(?: (?:does|did|will) it take)?|take|took'),
  said('how-long', 'field', 'duration|period'),
  said('how-often', 'ask', 'how often|how many times', '회'),
  said('how-far', 'ask', 'how far'),
  said(
    'how-many',
    'ask',
    'how many (?:people|persons|counsell?ors|staff|mayors|citizens|members)',
    '명',
  ),
  said('how-many', 'ask', 'how many'),
  said('how-many', 'field', 'number of|headcount'),
  said('how-big', 'ask', 'how (?:big|large)'),
  said('how-big', 'field', 'floor area|size|scale'),
  said('money', 'field', 'budgets?|money|price|funding|(?:total |project )?costs?|amount'),
  said('spent', 'field', 'spent|spending|spend|expenditure|paid'),
  said('secured', 'field', 'secured|raised|obtained'),
  said('saved', 'field', 'saved|savings?'),
  said(
    'funder',
    'field',
    '(?:national|provincial|own|private) (?:money|funds?|funding)|sources? of (?:money|funding)',
  ),
  said('prize', 'field', 'prize(?: money)?'),
  said('when', 'ask', 'when|what (?:date|day|year)|which (?:day|year)|date'),
  said('until', 'ask', 'until when|by when'),
  said('until', 'field', 'deadline|due|target year'),
  said('since', 'ask', 'since when'),
  said('since', 'event', 'start(?:s|ed)?|begin|began|begun|launch(?:ed)?'),
  said(
    'ground',
    'event',
    'break ground|broke ground|ground ?breaking|construction (?:start|begin|began|started)(?:s|ed)?',
  ),
  said('finish', 'event', 'construction (?:finish|end|complete)(?:ed|s|d)?|built|be ready'),
  said('end', 'event', 'finish(?:ed)?|complet(?:ed?|ion)|ends?|ended|done'),
  said('open', 'event', 'open(?:s|ed|ing)?'),
  said('operate', 'event', 'operat(?:e|es|ed|ing|ion)|running|in service'),
  said('abolish', 'event', 'abolish(?:ed)?|scrapped|dropped|cancell?ed|dissolved'),
  said('change', 'event', 'chang(?:e|es|ed)|amended'),
  said('appoint', 'event', 'appoint(?:ed)?|hired'),
  said('enact', 'event', 'enacted|ordinance passed'),
  said('where', 'ask', 'where'),
  said('where', 'field', 'location|located|address'),
  said(
    'department',
    'field',
    '(?:lead )?department|in charge|responsible|runs|handles|which office|which division',
  ),
  said('who', 'ask', 'who|whom'),
  said('joins', 'field', 'take part|join|eligible|apply|participate'),
  said('host', 'field', 'awarded|gave|gives|host(?:ed)?|evaluated|assessed'),
  said('chosen', 'ask', 'how (?:are|were|is|was) (?:they )?(?:chosen|selected|picked)'),
  said(
    'phone',
    'field',
    '(?:tele)?phone(?: number)?|contact(?: number)?|call number|number to call',
  ),
  said('status', 'field', 'status|progress|state of'),
  said(
    'status',
    'ask',
    'how (?:is|are|was) \\w+ going|what (?:happened|became) (?:to|of)|on track|kept',
  ),
  said('result', 'field', 'results?|rank(?:ing)?|grade|score'),
  said('hours', 'field', 'hours|opening times?'),
  said('target', 'field', 'targets?|goals?'),
  said('number', 'field', 'pledge number|which number'),
  said('basis', 'field', 'sources?|evidence|based on|which document'),
  said('why', 'ask', 'why'),
];

/** Words of a question that carry nothing. */
export const englishFillers =
  /^(?:the|a|an|is|are|was|were|be|been|did|do|does|has|have|had|will|would|can|could|of|for|in|on|at|to|by|it|its|this|that|there|what|which|me|my|i|we|you|please|tell|show|s|about|and|how|any|get|got|going|with|as|from)$/;
