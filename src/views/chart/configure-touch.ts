import type { ChartConfiguration } from 'chart.js';
import type { ReadChart } from './read-table.ts';

/** Reads a colour token as it stands now, in the scheme the reader has now. */
function readToken(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function readNumbers(svg: SVGSVGElement, name: 'area' | 'x' | 'y'): number[] {
  return (svg.dataset[name] ?? '').split(' ').map(Number);
}

/**
 * A chart that shows nothing but the value that is touched, for the marks are drawn below it: places come from the
 * drawing, values from the table, colours and sizes from the page as it is when they are asked for.
 */
export function configureTouch(
  svg: SVGSVGElement,
  { label, points }: ReadChart,
): ChartConfiguration<'line', { x: number; y: number | null }[]> {
  const [from = 0, to = 1] = readNumbers(svg, 'x');
  const [low = 0, high = 1] = readNumbers(svg, 'y');
  const scale = () => svg.clientWidth / svg.viewBox.baseVal.width;
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: points.map(({ at, value }) => ({ x: at, y: value })),
          showLine: false,
          pointRadius: 0,
          pointHoverRadius: () => 7 * scale(),
          pointHoverBorderWidth: () => 2 * scale(),
          pointHoverBorderColor: () => readToken('ink'),
          pointHoverBackgroundColor: () => readToken('series-1'),
          clip: false,
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: {
        padding: () => {
          const [left = 0, top = 0, right = 0, bottom = 0] = readNumbers(svg, 'area');
          const { width, height } = svg.viewBox.baseVal;
          return {
            left: left * scale(),
            top: top * scale(),
            right: (width - right) * scale(),
            bottom: (height - bottom) * scale(),
          };
        },
      },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: { type: 'linear', display: false, min: from, max: to },
        y: { display: false, min: low, max: high },
      },
      plugins: {
        tooltip: {
          backgroundColor: () => readToken('paper'),
          borderColor: () => readToken('ink'),
          titleColor: () => readToken('ink'),
          bodyColor: () => readToken('ink'),
          borderWidth: 1,
          cornerRadius: 2,
          caretSize: 0,
          displayColors: false,
          titleFont: { family: readToken('font'), size: 14 },
          bodyFont: { family: readToken('font'), size: 14 },
          callbacks: {
            title: ([item]) => (item ? (points[item.dataIndex]?.when ?? '') : ''),
            // In the table's own words.
            label: ({ dataIndex }) => `${label} ${points[dataIndex]?.text ?? ''}`,
          },
        },
      },
    },
  };
}
