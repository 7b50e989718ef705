/** Brings in the script that draws on canvases once a chart comes near; without it, or should it fail, the drawing stays. */
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      import('./chart-client.ts').then(
        ({ enhanceChart }) => {
          enhanceChart(target as HTMLElement);
        },
        () => undefined,
      );
    }
  },
  { rootMargin: '200px' },
);

for (const figure of document.querySelectorAll(
  '.chart:not([data-chart=status], [data-chart=slope])',
)) {
  near.observe(figure);
}
