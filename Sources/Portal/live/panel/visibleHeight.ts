/** What the browser says of the part of the page that can be seen. */
export interface VisiblePart {
  height: number;
  offsetTop: number;
  scale: number;
}

/**
 * The part that a keyboard leaves in sight, where it lies over the page instead of making it smaller; null where all of
 * the page can be seen. Who has zoomed in sees a part by their own wish.
 */
export function besideKeyboard({ height, offsetTop, scale }: VisiblePart, pageHeight: number): { height: number; top: number } | null {
  const isZoomed = Math.abs(scale - 1) > 0.01;
  return isZoomed || pageHeight - height < 1 ? null : { height: Math.round(height), top: Math.round(offsetTop) };
}
