/** Grey shapes of about the size of what is coming. */
export function Skeleton({ shapes }: { shapes: readonly ("title" | "line" | "card" | "row" | "button")[] }) {
  return (
    <div className="skeletons" aria-busy="true">
      {shapes.map((shape, at) => (
        <div key={at} className={`skeleton skeleton-${shape}`} />
      ))}
    </div>
  );
}
