/** Makes of the link to a figure the way to its data; where the program does not come, it is still the link. */
const links = document.querySelectorAll<HTMLAnchorElement>('a.share');
for (const link of links) link.setAttribute('aria-haspopup', 'dialog');

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.share') : null;
  const figure = link?.closest('figure');
  if (!link || !figure || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  import('./share-client.ts').then(
    ({ shareFigure }) => {
      shareFigure(figure, link);
    },
    () => {
      location.hash = link.hash;
    },
  );
});

export {};
