import type { Source } from '../schema/source.ts';
import type { CitedPlace, CitingPage } from './citations.ts';

type Section = NonNullable<Source['sections']>[number];

/** The section that a place of its document lies in: the longest whose words the place begins with. */
export function findSection(sections: readonly Section[], place: string): Section | undefined {
  return sections
    .filter((section) => place === section.place || place.startsWith(`${section.place} `))
    .toSorted((a, b) => b.place.length - a.place.length)[0];
}

/** A section of a document, and what this site made of it. */
export interface AnsweredSection {
  section: Section;
  /** The pages that cite it, each once. */
  pages: readonly CitingPage[];
}

/** Every section of a document in its order; none where they are not listed. */
export function answerSections(
  { sections = [] }: Pick<Source, 'sections'>,
  places: readonly CitedPlace[],
): AnsweredSection[] {
  const bySection = Map.groupBy(places, ({ place }) => findSection(sections, place));
  return sections.map((section) => ({
    section,
    pages: [...new Set((bySection.get(section) ?? []).flatMap(({ pages }) => pages))],
  }));
}
