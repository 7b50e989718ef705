import { isPrintedAs } from '../../model/printed.ts';
import { textParam } from './params.ts';
import { eachPart } from './pledge-rule.ts';

/** 자 is 10 ÷ 33 m and 평 is 36 square 자, which makes 400 ÷ 121 square metres. */
const pyeongPerSquareMetre = 121 / 400;

const bothUnits = /([\d,]+(?:\.\d+)?)㎡\(([\d,]+)평\)/g;

/** An area printed in square metres and, in brackets, in 평. */
export const areaUnitsDiffer = eachPart('area-units-differ', ({ work: { facts = [] } }) =>
  facts.flatMap(({ label, text: said, cite }, index) =>
    [...said.matchAll(bothUnits)].map(([, metres = '', pyeong = '']) => {
      const value = Number(metres.replaceAll(',', '')) * pyeongPerSquareMetre;
      if (isPrintedAs(value, pyeong.replaceAll(',', ''))) return 'agrees';
      return {
        path: ['facts', index, 'text'],
        params: {
          what: textParam(label),
          metres: textParam(metres),
          pyeong: textParam(pyeong),
          computed: { kind: 'count', value: Math.round(value) },
        },
        cites: [cite],
      };
    }),
  ),
);
