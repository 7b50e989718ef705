/** So long nothing has changed before it is spoken. */
const pause = 700;

/**
 * Says a sentence: readers see it at once, a screen reader hears the last one once the page has come to rest.
 * @param seen where it stands; without a script it is heard from there
 * @param first what is said before anything is asked
 */
export function openVoice(seen: HTMLElement, first: string): (sentence: string) => void {
  const spoken = document.createElement('p');
  spoken.className = 'visually-hidden';
  spoken.role = 'status';
  spoken.textContent = first;
  seen.removeAttribute('role');
  seen.textContent = first;
  seen.after(spoken);
  let timer = 0;
  return (sentence) => {
    seen.textContent = sentence;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (spoken.textContent !== sentence) spoken.textContent = sentence;
    }, pause);
  };
}
