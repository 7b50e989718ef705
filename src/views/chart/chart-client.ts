import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { configureBars, configureLine } from './configure-chart.ts';
import { readTable } from './read-table.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** Lays a canvas over a figure's drawing, with the data of the figure's table. */
export function enhanceChart(figure: HTMLElement): void {
  const drawing = figure.querySelector('.chart-drawing');
  const svg = drawing?.querySelector('svg');
  const table = figure.querySelector('table');
  if (!drawing || !svg || !table || figure.dataset.enhanced !== undefined) return;
  const kind = figure.dataset.chart;
  const under = { svg, read: readTable(table), isStacked: kind === 'stacked' };
  const holder = document.createElement('div');
  const canvas = document.createElement('canvas');
  if (!canvas.getContext('2d')) return;
  holder.className = 'chart-canvas';
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-labelledby', svg.getAttribute('aria-labelledby') ?? '');
  holder.append(canvas);
  drawing.append(holder);
  try {
    const chart =
      kind === 'line'
        ? new Chart(canvas, configureLine(under))
        : new Chart(canvas, configureBars(under));
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
      matchMedia(query).addEventListener('change', () => {
        chart.update('none');
      });
    }
    svg.setAttribute('aria-hidden', 'true');
    figure.dataset.enhanced = '';
  } catch {
    holder.remove();
  }
}
