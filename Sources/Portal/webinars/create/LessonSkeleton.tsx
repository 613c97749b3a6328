import { Skeleton } from "../../ui/Skeleton";

/** The shape of a webinar's form and its preview while they are on their way. */
export function LessonSkeleton() {
  return (
    <div className="lesson">
      <div className="card form"><Skeleton shapes={["field", "area", "field", "field", "button"]} /></div>
      <Skeleton shapes={["picture", "text", "title"]} />
    </div>
  );
}
