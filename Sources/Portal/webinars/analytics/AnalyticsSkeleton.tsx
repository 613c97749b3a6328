import { Skeleton } from "../../ui/Skeleton";

/** The shape of the figures while they are on their way. */
export function AnalyticsSkeleton() {
  return <Skeleton shapes={["text", "panel", "section", "picture"]} />;
}
