import type { EntryKind } from '../../schema/kinds.ts';
import StandardPage from './StandardPage.astro';
import StandardRows from './StandardRows.astro';

interface View<C> {
  default: C;
}

const pages = import.meta.glob<View<typeof StandardPage>>('../../kinds/*/Page.astro', {
  eager: true,
});
const rows = import.meta.glob<View<typeof StandardRows>>('../../kinds/*/Rows.astro', {
  eager: true,
});

/** The page of a kind's own, where its folder holds one. */
export const findPage = (kind: EntryKind) =>
  pages[`../../kinds/${kind}/Page.astro`]?.default ?? StandardPage;

/** The rows of a kind's own, where its folder holds some. */
export const findRows = (kind: EntryKind) =>
  rows[`../../kinds/${kind}/Rows.astro`]?.default ?? StandardRows;
