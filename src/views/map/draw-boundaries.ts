import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Boundaries } from '../../schema/boundaries.ts';

export interface DrawnShape {
  name: string;
  path: string;
  /** Where its words stand. */
  at: readonly [x: number, y: number];
}

export interface DrawnMap {
  width: number;
  height: number;
  shapes: readonly DrawnShape[];
}

/** About as many units as a phone has pixels, so that words keep their size there. */
const width = 360;

/** Projects the boundaries of a city onto a picture as high as it needs. */
export function drawBoundaries(boundaries: Boundaries): DrawnMap {
  const features = Object.values(boundaries.objects).flatMap(
    (object) => feature(boundaries, object).features,
  );
  const all = { type: 'FeatureCollection' as const, features };
  // A city lies on one side of the globe: without the cut along its edge, the turn of a ring does not matter.
  const projection = geoMercator()
    .preclip((stream) => stream)
    .fitWidth(width, all);
  const path = geoPath(projection).digits(1);
  const [, [, bottom]] = path.bounds(all);
  return {
    width,
    height: Math.ceil(bottom),
    shapes: features.map((shape) => ({
      name: shape.properties.name,
      path: path(shape) ?? '',
      at: path.centroid(shape).map(Math.round) as [number, number],
    })),
  };
}
