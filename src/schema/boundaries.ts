import { z } from 'zod';
import { addFault } from './fault.ts';
import { citation, line } from './text.ts';

/** What government.yaml says of the boundaries that lie beside it. */
export const boundaryCredit = z.strictObject({
  attribution: line
    .describe('경계 자료를 낸 곳이 적으라고 한 출처 문구입니다. 지도 아래에 그대로 나옵니다.')
    .meta({ examples: ['행정동 경계: 통계청 통계지리정보서비스(공공누리 제1유형)'] }),
  cite: citation.describe('경계를 받은 자료와 그 판입니다. 이용 조건은 출처 문서에 적습니다.'),
});

const number = z.string().min(1).transform(Number).pipe(z.number());
/** Rings, each of at least one line. */
const arcIndexes = z.array(z.array(number.pipe(z.int())).min(1)).min(1);
const named = z.object({ name: line });

/** Every shape of a file. */
export function listShapes<T>({ objects }: { objects: Record<string, { geometries: T[] }> }): T[] {
  return Object.values(objects).flatMap(({ geometries }) => geometries);
}

type Corner = readonly [east: number, north: number, ...others: number[]];

/** Whether points lie apart from west to east and from south to north: a line, or a point, is no map. */
const isWide = (points: readonly Corner[]): boolean =>
  [0, 1].every((axis) => new Set(points.map((point) => point[axis])).size > 1);

const topologySchema = z
  .object({
    type: z.literal('Topology'),
    objects: z.record(
      z.string(),
      z.object({
        type: z.literal('GeometryCollection'),
        geometries: z.array(
          z.discriminatedUnion('type', [
            z.object({ type: z.literal('Polygon'), arcs: arcIndexes, properties: named }),
            z.object({
              type: z.literal('MultiPolygon'),
              arcs: z.array(arcIndexes).min(1),
              properties: named,
            }),
          ]),
        ),
      }),
    ),
    arcs: z.array(z.array(z.tuple([number, number], number)).min(2)),
  })
  .refine(
    ({ objects, arcs }) =>
      listShapes({ objects }).every((shape) =>
        [shape.arcs].flat(3).every((index) => Math.max(index, ~index) < arcs.length),
      ),
    { path: ['objects'] },
  )
  .refine(
    ({ objects, arcs }) => {
      const used = listShapes({ objects }).flatMap((shape) => [shape.arcs].flat(3));
      return used.length === 0 || isWide(used.flatMap((at) => arcs[Math.max(at, ~at)] ?? []));
    },
    { path: ['arcs'] },
  );

/** Shapes that share their lines, each with the name of its place. */
export type Boundaries = z.output<typeof topologySchema>;

/** boundaries.topojson: the format of others, judged as a whole; `readBoundaries` gives its numbers. */
export const boundariesSchema = z
  .object({
    type: z
      .unknown()
      .optional()
      .describe('TopoJSON 파일이라는 표시입니다.')
      .meta({ examples: ['Topology'] }),
    objects: z
      .unknown()
      .optional()
      .describe('경계의 모양입니다. 모양마다 properties.name에 읍면동 이름이 있어야 합니다.')
      .meta({ examples: [{ places: { type: 'GeometryCollection', geometries: [] } }] }),
    arcs: z
      .unknown()
      .optional()
      .describe('모양이 함께 쓰는 선의 경도와 위도입니다.')
      .meta({ examples: [[[[126.77, 37.76]]]] }),
    transform: z
      .unknown()
      .optional()
      .describe('좌표를 줄여 적었다는 표시입니다. 이렇게 저장한 파일은 받지 않습니다.')
      .meta({ examples: [{ scale: [0.0001, 0.0001], translate: [126.77, 37.76] }] }),
  })
  .check((context) => {
    const [issue] = topologySchema.safeParse(context.value).error?.issues ?? [];
    if (!issue) return;
    addFault(context.issues, context.value, {
      problem: 'boundaries-format',
      detail: issue.path.join('.'),
    });
  });

/** The numbers of a file that its schema has accepted. */
export const readBoundaries = (facts: z.output<typeof boundariesSchema>): Boundaries =>
  topologySchema.parse(facts);
