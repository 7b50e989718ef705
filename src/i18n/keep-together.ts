/** Keeps the parts of a date on one line: `2024. 5.`, `2024년 5월`, `31 May 2024`. */
export function keepTogether(text: string): string {
  return text
    .replace(/(\d(?:년|월|\.)) (?=\d)/g, '$1\u00a0')
    .replace(/(\b\d{1,2}) (?=[A-Z][a-z]+ \d{4}\b)/g, '$1\u00a0')
    .replace(/([A-Z][a-z]+) (?=\d{4}\b)/g, '$1\u00a0');
}
