/** Gives the focus to the page's heading, where what was pressed is going away. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
}
