import type { MatchKind } from './match-kinds.ts';
import type { Finder, HeldWording, Wording } from './wordings.ts';

/** A part of a question that a record should hold, with the records that do. */
export interface Concept {
  typed: string;
  /** How much it says of what is sought: 1 for a name, less for what most questions have. */
  weight: number;
  /** A record that lacks it answers the question only in part. */
  isNeeded: boolean;
  /** It names whose records are meant. */
  isScope?: boolean;
  held: ReadonlyMap<number, HeldWording>;
  /** How many records say it surely, or where none does, come near it. */
  rarity: number;
  /** Whether those records surely hold it; else some must be read to know. */
  isExact: boolean;
  /** How it was understood, where that is a guess or another word. */
  how: MatchKind;
  to: string;
  /** What it may have meant as well. */
  others: readonly string[];
}

/** From this weight on a way says the same as the word that was asked. */
export const sureWeight = 0.7;

/** Joins the records of several ways; of one record the surest way counts. */
export async function gatherConcept(
  finder: Finder,
  typed: string,
  ways: readonly Wording[],
  { weight = 1, isNeeded = true } = {},
): Promise<Concept | undefined> {
  const held = new Map<number, HeldWording>();
  const found: { way: Wording; forCitizens: number }[] = [];
  const isForCitizens = (number: number) => !finder.isForEditors(number);
  const worth = ({ way, isTitled }: HeldWording) => way.weight * (isTitled ? 2 : 1);
  let areExact = true;
  for (const way of ways) {
    const { held: own, isExact } = await finder.hold(way);
    areExact &&= isExact;
    if (own.size > 0)
      found.push({ way, forCitizens: [...own.keys()].filter(isForCitizens).length });
    for (const [number, one] of own) {
      const before = held.get(number);
      if (!before || worth(one) > worth(before)) held.set(number, one);
    }
  }
  // Where citizens' records hold it, how editors' pages say it tells nothing of what was meant.
  const met = found.some(({ forCitizens }) => forCitizens > 0)
    ? found.filter(({ forCitizens }) => forCitizens > 0)
    : found;
  const surest = met.toSorted((a, b) => b.way.weight - a.way.weight)[0]?.way;
  if (!surest) return undefined;
  const citizens = [...held].filter(([number]) => isForCitizens(number));
  const sure = citizens.filter(([, { way }]) => way.weight >= sureWeight).length;
  const rarity = sure > 0 ? sure : Math.max(1, citizens.length);
  const others = met.filter(({ way }) => way.how === surest.how && way !== surest);
  return {
    ...{ typed, weight, rarity, isNeeded, held, isExact: areExact },
    how: surest.how,
    to: surest.words.join(' '),
    others: others.map(({ way }) => way.words.join(' ')),
  };
}
