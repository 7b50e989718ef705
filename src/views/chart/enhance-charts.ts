/** Brings in the script that shows a value where a series is touched, once its figure is: without it the drawing and the table stay. */
for (const figure of document.querySelectorAll<HTMLElement>('.chart[data-touched]')) {
  const bring = (touch: Event) => {
    import('./chart-client.ts').then(
      ({ readByTouch }) => {
        readByTouch(figure, touch);
      },
      () => undefined,
    );
  };
  for (const name of ['pointerenter', 'focusin'])
    figure.addEventListener(name, bring, { once: true });
}
