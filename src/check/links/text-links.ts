import type { Point } from '../problem.ts';

/** A link of an editor's text, at its place in the file. */
export interface TextLink {
  url: string;
  at: Point;
}

/** A text of an editor's with all that a link of it can be judged by. */
export interface LinkingText {
  file: string;
  /** The address of its page, without base path and language. */
  own: string;
  language: string | undefined;
  anchors: readonly string[];
  links: readonly TextLink[];
}

/** Whether a link stays on the site. */
export const staysInside = ({ url }: TextLink) => /^(?:#|\/|\.)/.test(url);
