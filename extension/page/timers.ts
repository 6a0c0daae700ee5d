/** The timers of a window, handed in so that nothing here has a clock of its own. Delays in ms. */
export interface Timers {
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(timer: number | undefined): void;
}

export function windowTimers(view: Window): Timers {
  return {
    setTimeout: (run, ms) => view.setTimeout(run, ms),
    clearTimeout: (timer) => view.clearTimeout(timer),
  };
}
