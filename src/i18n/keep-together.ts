/** What stays on one line: the parts of a date, of an amount in words, and a number with its unit. */
const joints: readonly RegExp[] = [
  /(\d(?:년|월|\.)) (?=\d)/g,
  /(\b\d{1,2}) (?=[A-Z][a-z]+ \d{4}\b)/g,
  /([A-Z][a-z]+) (?=\d{4}\b)/g,
  /(\d[조억만]?) (?=원)/g,
  /(\d[조억만]) (?=\d)/g,
  /(\d) (?=(?:trillion|billion|million|thousand|won|days?|months?|years?|k[BWm]|㎡|%p?|m)(?![a-z]))/g,
  /(\d\s(?:trillion|billion|million|thousand)) (?=won\b)/g,
];

/** Joins them by spaces at which no line ends: `2024. 5.`, `2024년 5월`, `31 May 2024`, `145억 7,500만 원`. */
export function keepTogether(text: string): string {
  return joints.reduce((kept, joint) => kept.replace(joint, '$1\u00a0'), text);
}
