import type { SiteShelf } from './entry.ts';
import type { Fault } from './problem.ts';

/** The names of a record in both languages, where it has such names. */
interface NamedFacts {
  title?: unknown;
  name?: unknown;
  english?: unknown;
}

const nameOf = ({ title, name }: NamedFacts) => title ?? name;

/** A title or name was changed since and its English stayed: it may tell of what the record is no longer called. */
export function* checkRenamed(before: SiteShelf, shelf: SiteShelf): Generator<Fault> {
  const old = new Map(
    Object.values(before)
      .flat()
      .map(({ file, facts }) => [file, facts as NamedFacts]),
  );
  for (const { file, facts } of Object.values(shelf).flat()) {
    const [then, now] = [old.get(file), facts as NamedFacts];
    if (typeof now.english !== 'string' || then?.english !== now.english) continue;
    const previous = nameOf(then);
    if (typeof previous !== 'string' || nameOf(now) === previous) continue;
    const fills = { previous, title: String(nameOf(now)) };
    yield { code: 'english-unchanged', file, path: ['english'], received: now.english, fills };
  }
}
