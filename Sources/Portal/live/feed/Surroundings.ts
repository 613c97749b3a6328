/** What a feed needs of the page it is in, of the clock and of chance. */
export interface Surroundings {
  isHidden(): boolean;
  /** Listens for the page being hidden or shown, and for the network coming or going; returns how to stop. */
  listen(event: "visibility" | "online" | "offline", listener: () => void): () => void;
  /** Milliseconds from any fixed moment on. */
  now(): number;
  /** Between 0 and 1, another each time. */
  chance(): number;
  /** Does something once the milliseconds are over; returns how to leave it. */
  after(milliseconds: number, task: () => void): () => void;
}

/** The browser's own. */
export const browser: Surroundings = {
  isHidden: () => document.hidden,
  listen(event, listener) {
    const [target, name] = event === "visibility" ? ([document, "visibilitychange"] as const) : ([window, event] as const);
    target.addEventListener(name, listener);
    return () => target.removeEventListener(name, listener);
  },
  now: () => Date.now(),
  chance: () => Math.random(),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
