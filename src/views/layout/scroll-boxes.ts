/** A box that scrolls is a stop of the keyboard and a region by its name; one whose content fits is neither. */
const boxes = document.querySelectorAll<HTMLElement>('[role=group][tabindex="0"]');

const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const isScrolled = target.scrollWidth > target.clientWidth;
    target.role = isScrolled ? 'region' : 'group';
    if (isScrolled) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});
for (const box of boxes) {
  // One in a closed fold is not watched before the fold opens.
  box.removeAttribute('tabindex');
  watch.observe(box);
}

export {};
