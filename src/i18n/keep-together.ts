/** A space within a date, within an amount in words, or between a number and its unit. */
const joint = new RegExp(
  ' (?:' +
    [
      String.raw`(?<=\d(?:년|월|\.) )(?=\d)`,
      String.raw`(?<=\b\d{1,2} )(?=[A-Z][a-z]+ \d{4}\b)`,
      String.raw`(?<=[A-Z][a-z]+ )(?=\d{4}\b)`,
      String.raw`(?<=\d[조억만]? )(?=원)`,
      String.raw`(?<=\d[조억만] )(?=\d)`,
      String.raw`(?<=\d )(?=(?:trillion|billion|million|thousand|won|days?|months?|years?|k[BWm]|㎡|%p?|m)(?![a-z]))`,
      String.raw`(?<=\d\s(?:trillion|billion|million|thousand) )(?=won\b)`,
    ].join('|') +
    ')',
  'g',
);

/** Joins them by spaces at which no line ends: `2024. 5.`, `2024년 5월`, `31 May 2024`, `145억 7,500만 원`. */
export const keepTogether = (text: string): string => text.replace(joint, '\u00a0');
