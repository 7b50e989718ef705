/** What a word or a few words of a question do. */
export type CueRole =
  /** It asks, and is never what is looked for: 얼마, 언제, when. */
  | 'ask'
  /** It names what is asked for: 예산, 담당, phone. Where a record's title holds it, it is what is looked for. */
  | 'field'
  /** It says of which event the time is asked: 착공, opened. It may stand in the title, too. */
  | 'event';

/** What a question may speak of; the rows of `field-rows.ts` read fields from them. */
export const cueTags = [
  ...(['how-much', 'how-long', 'how-often', 'how-far', 'how-many', 'how-big'] as const),
  ...(['money', 'spent', 'cost', 'secured', 'saved', 'prize', 'funder'] as const),
  ...(['when', 'until', 'since', 'ground', 'finish', 'end', 'open', 'operate'] as const),
  ...(['abolish', 'change', 'appoint', 'enact', 'target'] as const),
  ...(['where', 'department', 'who', 'joins', 'host', 'chosen', 'phone'] as const),
  ...(['status', 'result', 'hours', 'number', 'basis', 'why'] as const),
] as const;
export type CueTag = (typeof cueTags)[number];

/** Words that give a question its direction, in folded text. */
export interface Cue {
  tag: CueTag;
  role: CueRole;
  words: RegExp;
  /** What a count is asked in, as sources write it. */
  unit?: string;
}

/** A cue where it stands in a question. */
export interface FoundCue {
  tag: CueTag;
  role: CueRole;
  unit: string | undefined;
  start: number;
  end: number;
}

/** Every cue of a table in folded text. */
export function findCues(text: string, cues: readonly Cue[]): FoundCue[] {
  return cues.flatMap(({ tag, role, words, unit }) =>
    [...text.matchAll(words)].map((found) => ({
      ...{ tag, role, unit },
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
}

/** One row of a table of cues. */
export const makeCue = (tag: CueTag, role: CueRole, words: RegExp, unit?: string): Cue => ({
  ...{ tag, role, words },
  ...(unit === undefined ? {} : { unit }),
});
