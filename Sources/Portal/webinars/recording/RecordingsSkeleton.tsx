import { Skeleton } from "../../ui/Skeleton";

/** The shape of a recording while it is on its way. */
export function RecordingsSkeleton() {
  return <Skeleton shapes={["title", "card", "row", "row"]} />;
}
