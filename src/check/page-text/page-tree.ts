import type { Fault, Point } from '../problem.ts';

/** A part of a page that may be shown: text, or an allowed element or component with what stands in it. */
export type KeptNode = string | KeptElement;

export interface KeptElement {
  /** An element of HTML, or, with a capital letter, a component. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly KeptNode[];
}

export type PageTextFault = Omit<Fault, 'file' | 'path' | 'onKey'> & { at: Point };

/** The parts of the parser's tree that are read; whatever has another type or name is refused. */
export interface ParsedNode {
  type: string;
  tagName?: string;
  properties?: Readonly<Record<string, unknown>>;
  /** Of a component; null is a fragment. */
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  value?: string;
  children?: ParsedNode[];
  position?: {
    start: Point & { offset?: number };
    end: { offset?: number };
  };
}
