/**
 * The numbers of the ranking, in one place; shares are of what a word says that stands in one record only, factors multiply. They were
 * chosen by the questions of `test/content/questions` (`npm run bench -- questions`).
 */
export const weights = {
  /** Factors of the kinds of records: what was promised before what is told of it. */
  kind: {
    pledge: 1.45,
    government: 1.05,
    department: 1.1,
    place: 1.15,
    indicator: 0.84,
    goal: 1,
    source: 0.6,
    page: 0.75,
    finding: 0.5,
  },
  usualKind: 1,
  /** A department, a place or a goal prints what records say: asked by another name than its own it answers later. */
  collects: 0.8,
  /** A part of a page says what the page says, later. */
  part: 0.9,
  /** A word that stands in the title, as often as in the text. */
  inTitle: 1.7,
  /** A word that stands nowhere may be a name or an ornament. */
  missing: 0.6,
  /** Asked by its name, by the words of its name, with its name among others. */
  byName: 1.1,
  /** A name of several words means no other. */
  byLongName: 3,
  nearName: 0.85,
  inName: 0.8,
  byId: 3,
  /** A title that the words of the question make up wholly. */
  allTitle: 0.9,
  /** A figure, where money, days of building or a telephone are asked for. */
  figureOfProject: 0.7,
  /** An office, where the question asks which one does something. */
  office: 2.2,
  /** A kind that the question names; a page that explains, where a meaning is asked for. */
  askedKind: 1.5,
  /** A figure, where the question asks how something went up or down. */
  trend: 1.9,
  explains: 1.6,
  /** Records of no government, and of another one than is named. */
  noGovernment: 0.7,
  otherGovernment: 0.2,
  /** Records of a government without pledges on the site, where none is named. */
  compared: 0.9,
  /** What a record keeps of its score that holds nothing needed of the question. */
  leastCovered: 0.3,
  /** In the text: a word near its beginning, each doubling of its number, a figure right after it, two words of the question together. */
  early: 0.1,
  often: 0.39,
  figured: 0.15,
  together: 0.35,
  /** A word of the question that was taken apart and stands there whole, spaces or not. */
  wholeWord: 3,
  /** Two words of the question that a record has as one. */
  pair: 1.5,
  /** A word that only stands beside the text, and the most that one loses in a long text. */
  beside: 0.6,
  lostInLength: 0.45,
};
