/**
 * A page as it is handed to the renderer: its text below an empty header as long as the one in the file, so
 * that places stay the same. What the header says is read from the records, never from here; without a header
 * the renderer would take a rule at the start of the text for one.
 */
export function layOutPage(body: string, linesAbove: number): string {
  return `---\n${'\n'.repeat(Math.max(0, linesAbove - 2))}---\n${body}`;
}

/** The same as the renderer gives it to the parser: the header is blanked. */
export function blankHeader(body: string, linesAbove: number): string {
  return layOutPage('', linesAbove).replaceAll('-', ' ') + body;
}
