/** What is to be rendered, and where. */
export interface RenderOrder {
  root: string;
  /** A folder of the build's own, inside the project. */
  workshop: string;
  base: string;
  site: string | undefined;
  /** How many processes render; by the size of the site and the cores there are, where it is left out. */
  workers?: number | undefined;
  /** Where the pages of marked portions are kept; kept nowhere without. */
  kept?: string | undefined;
  /** The governments whose pages alone are rendered. */
  only?: readonly string[] | undefined;
  /** Where it is kept what Astro made of the program; made anew without. */
  bundles?: string | undefined;
}

/** What becomes of what Astro made of the program, before any page is rendered. */
export interface BundleOrder {
  /** Where it is kept for other builds. */
  kept?: { folder: string; name: string } | undefined;
  /** Where it is left for the processes that render instead of Astro. */
  file?: string | undefined;
}
