import { sdgIndicatorSchema, type SdgIndicator } from '../../src/kinds/indicator/schema.ts';
import { thresholdsSchema, type ProgressThresholds } from '../../src/schema/thresholds.ts';
import { readYaml } from './made-up.ts';

/** A made-up indicator; `points` are the rows of its series and `more` is further YAML. */
export function readPoints(direction: string, points: readonly string[], more = ''): SdgIndicator {
  return sdgIndicatorSchema.parse(
    readYaml(`
id: voters
title: 투표자
definition: 투표한 사람의 수
unit: 명
direction: ${direction}
directionBy: { by: source, reason: 많을수록 좋다고 적음 }
sdgs: [{ goal: 16, mappedBy: editor }]
series:
${points.map((point) => `  - { ${point} }`).join('\n')}
${more}`),
  );
}

/** The same of points such as `2020: 100, 2022: 121`. */
export function readIndicator(direction: string, points: string, more = ''): SdgIndicator {
  const rows = points.split(', ').map((point) => {
    const [when = '', value = ''] = point.split(': ');
    return `when: ${when}, value: ${value}, cite: plan / ${when}`;
  });
  return readPoints(direction, rows, more);
}

/** The thresholds that Open SDG publishes, from a year on. */
export function readThresholds(...years: readonly number[]): ProgressThresholds[] {
  const rows = years.map(
    (from) => `
  - from: ${String(from)}
    withoutTarget: { substantial: 0.015, moderate: 0.005, limited: 0 }
    withTarget: { substantial: 0.95, moderate: 0.6, limited: 0 }
    cite: method / ${String(from)}`,
  );
  return thresholdsSchema.parse(readYaml(`progress:${rows.join('')}`)).progress;
}
