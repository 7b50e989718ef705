import type { Portion } from './portion.ts';

/** What a process must know of the bundle that Astro made, to render pages of it. */
export interface Bundle {
  /** The file that the bundle is opened by. */
  entry: string;
  /** The file in it that holds what pages are rendered with. */
  runtime: string;
  /** The folders that pages are written to, and that their names must not clash with. */
  out: string;
  publicFolder: string;
  base: string;
  /** The folder of the handed-over records. */
  records: string;
  /** Where the pages of portions are kept; kept nowhere without. */
  kept?: string | undefined;
  /** Options of Node for the processes. */
  nodeOptions: readonly string[];
  /** The style sheets of each route, as Astro's own table of pages holds them. */
  styles: readonly (readonly [route: string, styles: readonly unknown[]])[];
}

/** A bundle, before it is said what is rendered with it. */
export type UnboundBundle = Omit<Bundle, 'records' | 'kept' | 'nodeOptions'>;

/** What a rendering process is told. */
export type WorkerOrder = { bundle: Bundle } | { portion: Portion } | { end: true };

/** A page that could not be rendered: where it is, which file of `src/pages` makes it, and what was thrown. */
export interface PageFailure {
  path: string;
  component: string;
  message: string;
  stack: string;
}

/** Thrown where a page cannot be rendered. */
export class PageFailed extends Error {
  readonly failure: PageFailure;

  constructor(path: string, component: string, error: unknown) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    super(message);
    this.failure = { path, component, message, stack: stack ?? message };
  }
}

/** An address and the route that leads to it, as they stand in the table of routes. */
export type TakenPath = readonly [path: string, route: string];

/** What a rendering process says. */
export type WorkerReport =
  | { paths: readonly TakenPath[] }
  | { skipped: { component: string; file: string } }
  | { failed: PageFailure }
  | { done: true; isLight: boolean };
