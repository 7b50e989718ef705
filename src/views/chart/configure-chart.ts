import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import { fillCanvas, readToken } from './canvas-fill.ts';
import type { ReadChart } from './read-table.ts';

/** The drawing that a canvas is laid over: positions come from the drawing, data from the table. */
export interface Under {
  svg: SVGSVGElement;
  read: ReadChart;
  isStacked: boolean;
}

function readNumbers({ svg }: Under, name: 'area' | 'x' | 'y' | 'bars'): number[] {
  return (svg.dataset[name] ?? '').split(' ').map(Number);
}

function scaleOf({ svg }: Under): number {
  return svg.clientWidth / svg.viewBox.baseVal.width;
}

/** Colours and places are asked for at each update, so that a change of scheme or size needs nothing else. */
function shareOptions(under: Under): ChartOptions<'bar' | 'line'> {
  const { read, svg } = under;
  return {
    // No animation: the same drawing is already shown.
    animation: false,
    maintainAspectRatio: false,
    layout: {
      padding: () => {
        const [left = 0, top = 0, right = 0, bottom = 0] = readNumbers(under, 'area');
        const { width, height } = svg.viewBox.baseVal;
        const scale = scaleOf(under);
        return {
          left: left * scale,
          top: top * scale,
          right: (width - right) * scale,
          bottom: (height - bottom) * scale,
        };
      },
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
          title: ([item]) => (item ? (read.categories[item.dataIndex]?.label ?? '') : ''),
          // Every series of the row, in the table's own words, a gap included.
          label: ({ dataIndex }) =>
            read.series.map(({ label, cells }) => `${label} ${cells[dataIndex]?.text ?? ''}`),
        },
        filter: (_, at) => at === 0,
      },
    },
  };
}

export function configureBars(under: Under): ChartConfiguration<'bar'> {
  const { read, isStacked } = under;
  const [rowShare = 1, barShare = 1] = readNumbers(under, 'bars');
  const [min = 0, max = 1] = readNumbers(under, 'x');
  const datasets = read.series.map(
    ({ label, pattern, cells }): ChartDataset<'bar', (number | null)[]> => ({
      label,
      data: cells.map(({ value }) => value),
      backgroundColor: () => fillCanvas(pattern, scaleOf(under)),
      borderColor: () => readToken(`series-${pattern}`),
      borderWidth: 1,
      borderSkipped: false,
      categoryPercentage: rowShare,
      barPercentage: barShare,
    }),
  );
  return {
    type: 'bar',
    data: {
      labels: read.categories.map(({ label }) => label),
      datasets: datasets,
    },
    options: {
      ...(shareOptions(under) as ChartOptions<'bar'>),
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: { display: false, min, max, stacked: isStacked },
        y: { display: false, stacked: isStacked },
      },
    },
  };
}

export function configureLine(
  under: Under,
): ChartConfiguration<'line', { x: number; y: number | null }[]> {
  const { read } = under;
  const [left = 0, right = 1] = readNumbers(under, 'x');
  const [low = 0, high = 1] = readNumbers(under, 'y');
  return {
    type: 'line',
    data: {
      datasets: read.series.map(({ label, cells }) => ({
        label,
        showLine: under.svg.closest('[data-apart]') === null,
        data: cells.map(({ value }, at) => ({ x: read.categories[at]?.at ?? at, y: value })),
        borderColor: () => readToken('series-1'),
        borderWidth: () => 2 * scaleOf(under),
        pointBackgroundColor: ({ dataIndex }) =>
          readToken(read.series[0]?.cells[dataIndex]?.derived === true ? 'paper' : 'series-1'),
        pointRadius: () => 4.5 * scaleOf(under),
        pointHoverRadius: () => 6 * scaleOf(under),
        clip: false,
      })),
    },
    options: {
      ...(shareOptions(under) as ChartOptions<'line'>),
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: { type: 'linear', display: false, min: left, max: right },
        y: { display: false, min: low, max: high },
      },
    },
  };
}
