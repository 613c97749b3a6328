/** The tallest of a picture; 1 where nothing is to be seen, so that no bar stands for nothing. */
export function topOf(values: readonly number[], mark = 0): number {
  return values.reduce((top, value) => Math.max(top, value), Math.max(1, mark));
}

/** Bars side by side, each 1 wide and up to 100 high; of many in one line there are no gaps between them. */
export function barsPath(values: readonly number[], top: number): string {
  const gap = values.length > 60 ? 0 : 0.1;
  return values
    .map((value, at) => (value <= 0 ? "" : `M${round(at + gap)} 100V${heightOf(value, top)}H${round(at + 1 - gap)}V100Z`))
    .join("");
}

/** How far from above a value reaches. */
export function heightOf(value: number, top: number): number {
  return round(100 - (value / top) * 100);
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
