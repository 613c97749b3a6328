import { Skeleton } from "../../ui/Skeleton";

/** The shape of a webinar's page while it is on its way. */
export function DetailsSkeleton() {
  return (
    <div className="details">
      <div className="details-head"><Skeleton shapes={["line", "title"]} /></div>
      <div className="details-act"><Skeleton shapes={["card", "text", "text", "text"]} /></div>
      <div className="details-about"><Skeleton shapes={["picture", "section", "text"]} /></div>
    </div>
  );
}
