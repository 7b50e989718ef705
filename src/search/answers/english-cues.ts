import type { Cue, CueRole, CueTag } from './cue.ts';

const cue = (tag: CueTag, role: CueRole, words: string, unit?: string): Cue => ({
  ...{ tag, role, words: new RegExp(`\\b(?:${words})\\b`, 'g') },
  ...(unit === undefined ? {} : { unit }),
});

/** How English questions ask. */
export const englishCues: readonly Cue[] = [
  cue('how-much', 'ask', 'how much(?: money)?'),
  cue('how-long', 'ask', 'how long(?: (?:does|did|will) it take)?|take|took'),
  cue('how-long', 'field', 'duration|period'),
  cue('how-often', 'ask', 'how often|how many times', '회'),
  cue('how-far', 'ask', 'how far'),
  cue(
    'how-many',
    'ask',
    'how many (?:people|persons|counsell?ors|staff|mayors|citizens|members)',
    '명',
  ),
  cue('how-many', 'ask', 'how many'),
  cue('how-many', 'field', 'number of|headcount'),
  cue('how-big', 'ask', 'how (?:big|large)'),
  cue('how-big', 'field', 'floor area|size|scale'),
  cue('money', 'field', 'budgets?|money|price|funding|(?:total |project )?costs?|amount'),
  cue('spent', 'field', 'spent|spending|spend|expenditure|paid'),
  cue('secured', 'field', 'secured|raised|obtained'),
  cue('saved', 'field', 'saved|savings?'),
  cue('prize', 'field', 'prize(?: money)?'),
  cue('when', 'ask', 'when|what (?:date|day|year)|which (?:day|year)|date'),
  cue('until', 'ask', 'until when|by when'),
  cue('until', 'field', 'deadline|due|target year'),
  cue('since', 'ask', 'since when'),
  cue('since', 'event', 'start(?:s|ed)?|begin|began|begun|launch(?:ed)?'),
  cue(
    'ground',
    'event',
    'break ground|broke ground|ground ?breaking|construction (?:start|begin|began|started)(?:s|ed)?',
  ),
  cue('finish', 'event', 'construction (?:finish|end|complete)(?:ed|s|d)?|built|be ready'),
  cue('end', 'event', 'finish(?:ed)?|complet(?:ed?|ion)|ends?|ended|done'),
  cue('open', 'event', 'open(?:s|ed|ing)?'),
  cue('operate', 'event', 'operat(?:e|es|ed|ing|ion)|running|in service'),
  cue('abolish', 'event', 'abolish(?:ed)?|scrapped|dropped|cancell?ed|dissolved'),
  cue('change', 'event', 'chang(?:e|es|ed)|amended'),
  cue('appoint', 'event', 'appoint(?:ed)?|hired'),
  cue('enact', 'event', 'enacted|ordinance passed'),
  cue('where', 'ask', 'where'),
  cue('where', 'field', 'location|located|address'),
  cue(
    'department',
    'field',
    '(?:lead )?department|in charge|responsible|runs|handles|which office|which division',
  ),
  cue('who', 'ask', 'who|whom'),
  cue('joins', 'field', 'take part|join|eligible|apply|participate'),
  cue('host', 'field', 'awarded|gave|gives|host(?:ed)?|evaluated|assessed'),
  cue('chosen', 'ask', 'how (?:are|were|is|was) (?:they )?(?:chosen|selected|picked)'),
  cue(
    'phone',
    'field',
    '(?:tele)?phone(?: number)?|contact(?: number)?|call number|number to call',
  ),
  cue('status', 'field', 'status|progress|state of'),
  cue(
    'status',
    'ask',
    'how (?:is|are|was) \\w+ going|what (?:happened|became) (?:to|of)|on track|kept',
  ),
  cue('result', 'field', 'results?|rank(?:ing)?|grade|score'),
  cue('hours', 'field', 'hours|opening times?'),
  cue('target', 'field', 'targets?|goals?'),
  cue('number', 'field', 'pledge number|which number'),
  cue('basis', 'field', 'sources?|evidence|based on|which document'),
  cue('why', 'ask', 'why'),
];

/** Words of a question that carry nothing. */
export const englishFillers =
  /^(?:the|a|an|is|are|was|were|be|been|did|do|does|has|have|had|will|would|can|could|of|for|in|on|at|to|by|it|its|this|that|there|what|which|me|my|i|we|you|please|tell|show|s|about|and|how|any|get|got|going|with|as|from)$/;
