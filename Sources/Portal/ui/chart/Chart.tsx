import { ReactNode } from "react";
import { barsPath, heightOf, topOf } from "./barsPath";

interface Props {
  title: string;
  /** What it shows, in words. */
  note?: ReactNode;
  values: readonly number[];
  /** A line across, for a number that goes for all of them. */
  mark?: number;
  /** What the first and the last bar are of. */
  ends: readonly [string, string];
  /** The tallest bar, as it is said beside the picture. */
  top: string;
}

/** A picture in bars. It is decoration to a screen reader: a table beside it says the same. */
export function Chart({ title, note, values, mark, ends, top }: Props) {
  const tallest = topOf(values, mark);
  return (
    <figure className="chart">
      <figcaption><strong>{title}</strong>{note && <span className="hint">{note}</span>}</figcaption>
      <div className="chart-picture">
        <span className="chart-top" aria-hidden="true">{top}</span>
        <svg viewBox={`0 0 ${Math.max(1, values.length)} 100`} preserveAspectRatio="none" aria-hidden="true" focusable="false" data-top={tallest}>
          <path className="chart-bars" d={barsPath(values, tallest)} />
          {mark !== undefined && <path className="chart-mark" d={`M0 ${heightOf(mark, tallest)}H${values.length}`} vectorEffect="non-scaling-stroke" />}
        </svg>
        <p className="chart-ends" aria-hidden="true"><span>{ends[0]}</span><span>{ends[1]}</span></p>
      </div>
    </figure>
  );
}
