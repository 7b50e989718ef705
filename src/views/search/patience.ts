export interface Patience {
  /** Begins to wait; whoever waits already waits no longer for it. */
  begin: () => void;
  end: () => void;
}

/** Tells once when a wait has lasted too long. */
export function openPatience(milliseconds: number, tell: () => void): Patience {
  let timer: number | undefined;
  return {
    begin: () => {
      timer ??= window.setTimeout(tell, milliseconds);
    },
    end: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
