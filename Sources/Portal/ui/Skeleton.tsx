export type SkeletonShape = "section" | "title" | "line" | "text" | "card" | "panel" | "picture" | "row" | "person" | "button" | "field" | "area";

/** Grey shapes of about the size of what is coming. */
export function Skeleton({ shapes }: { shapes: readonly SkeletonShape[] }) {
  return (
    <div className="skeletons" aria-busy="true">
      {shapes.map((shape, at) => (
        <div key={at} className={`skeleton skeleton-${shape}`} />
      ))}
    </div>
  );
}
