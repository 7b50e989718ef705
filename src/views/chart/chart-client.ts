import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { configureTouch } from './configure-touch.ts';
import { readTable } from './read-table.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Lays a clear canvas over a figure's drawing: where it is touched, the nearest value of the figure's table is shown. */
export function readByTouch(figure: HTMLElement, touch: Event): void {
  const drawing = figure.querySelector('.chart-drawing');
  const svg = drawing?.querySelector('svg');
  const table = figure.querySelector('table');
  if (!drawing || !svg || !table || figure.dataset['enhanced'] !== undefined) return;
  const holder = document.createElement('div');
  const canvas = document.createElement('canvas');
  if (!canvas.getContext('2d')) return;
  figure.dataset['enhanced'] = '';
  holder.className = 'chart-canvas';
  // The drawing below it has the name, and the table says every value.
  canvas.setAttribute('aria-hidden', 'true');
  holder.append(canvas);
  drawing.append(holder);
  try {
    const { options, ...chart } = configureTouch(svg, readTable(table));
    // What a finger touched stays shown: a browser may tell that the mouse left where no mouse was.
    const isFinger = touch instanceof PointerEvent && touch.pointerType === 'touch';
    const events = Chart.defaults.events.filter((name) => !isFinger || name !== 'mouseout');
    new Chart(canvas, { ...chart, options: { ...options, events } });
    if (touch instanceof MouseEvent) {
      const { clientX, clientY } = touch;
      canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }));
    }
  } catch {
    holder.remove();
  }
}
