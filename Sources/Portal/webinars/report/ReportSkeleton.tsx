import { Skeleton } from "../../ui/Skeleton";

/** The shape of a report while it is on its way: figures, what can be done, people. */
export function ReportSkeleton() {
  return <Skeleton shapes={["panel", "text", "text", "button", "section", "row", "row", "row"]} />;
}
