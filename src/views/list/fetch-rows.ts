/** A row of a list of promises. */
export type Row = HTMLLIElement;

async function fetchPage(address: string): Promise<Row[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll<Row>('ol.rows > li.row')];
}

/**
 * The rows of all pages of a list in their order; those of the page at hand stay the elements they are. Rejects where
 * a page cannot be read.
 */
export async function fetchRows(
  links: readonly HTMLAnchorElement[],
  own: readonly Row[],
): Promise<Row[]> {
  const pages = links.map((link) =>
    link.hasAttribute('aria-current') ? Promise.resolve(own) : fetchPage(link.href),
  );
  return (await Promise.all(pages)).flat();
}
