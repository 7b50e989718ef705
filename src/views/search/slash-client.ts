/** The key `/` moves the focus to the search box of any page. */
document.addEventListener('keydown', (event) => {
  const { activeElement } = document;
  const isWriting =
    activeElement instanceof HTMLInputElement ||
    activeElement instanceof HTMLTextAreaElement ||
    activeElement instanceof HTMLSelectElement;
  if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>('main input[name=q], input[name=q]'),
  ];
  const box = boxes.find((each) => each.offsetParent !== null);
  if (!box) return;
  event.preventDefault();
  box.focus();
});

export {};
