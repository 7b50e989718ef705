import { findNearest } from '../nearest.ts';
import { components } from './allowed.ts';
import type { KeptElement, PageTextFault, ParsedNode } from './page-tree.ts';

type Detail = Omit<PageTextFault, 'at'>;

/** A value that is not among those allowed, with the nearest that is. */
function nameUnknown(
  code: 'page-component' | 'page-attribute-unknown' | 'page-attribute-value',
  received: string,
  known: readonly string[],
  fills: Record<string, string> = {},
  shown = received,
): Detail {
  const suggestion = findNearest(received, known);
  const fault = { code, received: shown, fills: { ...fills, choices: known.join(', ') } };
  return suggestion === undefined ? fault : { ...fault, suggestion };
}

function* nameAttributeFaults(
  component: string,
  { attributes = [] }: ParsedNode,
): Generator<Detail> {
  const allowed = new Map(Object.entries(components[component] ?? {}));
  const seen = new Set<string>();
  for (const { type, name: attribute, value } of attributes) {
    if (type !== 'mdxJsxAttribute' || attribute === undefined) {
      yield { code: 'page-attribute-literal', received: '{…}', fills: { component } };
      continue;
    }
    const fills = { component, attribute };
    const values = allowed.get(attribute);
    if (!values) yield nameUnknown('page-attribute-unknown', attribute, [...allowed.keys()], fills);
    else if (seen.has(attribute)) {
      yield { code: 'page-attribute-twice', received: attribute, fills };
    } else if (typeof value !== 'string') {
      yield { code: 'page-attribute-literal', received: attribute, fills };
    } else if (!values.includes(value)) {
      yield nameUnknown('page-attribute-value', value, values, fills);
    }
    seen.add(attribute);
  }
  // An unknown attribute is most often the missing one, misspelt.
  if ([...seen].some((attribute) => !allowed.has(attribute))) return;
  for (const [attribute, values] of allowed) {
    if (seen.has(attribute)) continue;
    const fills = { component, attribute, choices: values.join(', ') };
    yield { code: 'page-attribute-missing', received: attribute, fills };
  }
}

/** A component as it may be shown, or what is wrong with it. */
export function keepComponent(node: ParsedNode): { kept?: KeptElement; faults: readonly Detail[] } {
  const name = node.name ?? '';
  if (/^script$/i.test(name)) return { faults: [{ code: 'body-script', received: `<${name}>` }] };
  if (!Object.hasOwn(components, name)) {
    return {
      faults: [nameUnknown('page-component', name, Object.keys(components), {}, `<${name}>`)],
    };
  }
  const faults = [...nameAttributeFaults(name, node)];
  if (node.children?.length) {
    faults.push({ code: 'page-component-children', received: name });
  }
  if (faults.length > 0) return { faults };
  const attributes = (node.attributes ?? []).map((each) => [each.name, each.value] as const);
  return {
    kept: {
      name,
      attributes: Object.fromEntries(attributes) as Record<string, string>,
      children: [],
    },
    faults,
  };
}
