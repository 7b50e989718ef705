import { textParam } from './params.ts';
import { eachPart } from './pledge-rule.ts';

/** A 평 in square metres: 자 is 10 ÷ 33 m and 평 is 36 square 자; by custom a 평 is 3.3. */
const metresPerPyeong = { exact: 400 / 121, customary: 3.3 };

/** Whether the printed 평 lies between what the exact and the customary measure make of the square metres. */
function agrees(metres: number, pyeong: number): boolean {
  const { exact, customary } = metresPerPyeong;
  return Math.floor(metres / exact) <= pyeong && pyeong <= Math.ceil(metres / customary);
}

const bothUnits = /([\d,]+(?:\.\d+)?)㎡\(([\d,]+)평\)/g;

/** An area printed in square metres and, in brackets, in 평. */
export const areaUnitsDiffer = eachPart('area-units-differ', ({ work: { facts = [] } }) =>
  facts.flatMap(({ label, text: said, cite }, index) =>
    [...said.matchAll(bothUnits)].map(([, metres = '', pyeong = '']) => {
      const [square, stated] = [metres, pyeong].map((text) => Number(text.replaceAll(',', '')));
      if (square === undefined || stated === undefined || agrees(square, stated)) return 'agrees';
      return {
        path: ['facts', index, 'text'],
        params: {
          what: textParam(label),
          metres: textParam(metres),
          pyeong: textParam(pyeong),
          computed: { kind: 'count', value: Math.round(square / metresPerPyeong.exact) },
        },
        cites: [cite],
      };
    }),
  ),
);
