/** Writes the day of printing on the line that is there for it. */
const line = document.querySelector<HTMLElement>('[data-printed]');

addEventListener('beforeprint', () => {
  if (line) line.textContent = new Date().toLocaleDateString(document.documentElement.lang);
});

export {};
