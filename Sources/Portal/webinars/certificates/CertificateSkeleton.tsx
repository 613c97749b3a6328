import { Skeleton } from "../../ui/Skeleton";

/** The shape of a certificate while it is on its way. */
export function CertificateSkeleton() {
  return <Skeleton shapes={["title", "card", "button"]} />;
}
