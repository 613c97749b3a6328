/** Gives the focus to the page's heading, once what was pressed is gone: behind a dialog nothing can have it. */
export function focusHeading(): void {
  setTimeout(() => document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true }));
}
