/** The key `/` moves the focus to the search box of any page, unless its reader turned that off on the search page. */
const name = 'slash-key';

/** A browser that keeps nothing for a site says so by an error: then the key stays as it is. */
function isKeyOff(): boolean {
  try {
    return localStorage.getItem(name) === 'off';
  } catch {
    return false;
  }
}

function keep(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Nothing is kept: the choice holds for this page.
  }
}

let off = isKeyOff();

document.addEventListener('keydown', (event) => {
  const { activeElement } = document;
  const isWriting =
    activeElement instanceof HTMLInputElement ||
    activeElement instanceof HTMLTextAreaElement ||
    activeElement instanceof HTMLSelectElement;
  if (off || event.key !== '/' || isWriting) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>('main input[name=q], input[name=q]'),
  ];
  const box = boxes.find((each) => each.offsetParent !== null);
  if (!box) return;
  event.preventDefault();
  box.focus();
});

const choice = document.querySelector<HTMLInputElement>('[data-slash] input');
if (choice) {
  choice.checked = !off;
  choice.closest('p')?.removeAttribute('hidden');
  choice.addEventListener('change', () => {
    off = !choice.checked;
    keep(choice.checked);
  });
}

export {};
