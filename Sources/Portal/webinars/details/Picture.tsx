import { useState } from "react";

/** A webinar's picture. It adds nothing that the text lacks, and makes way where it cannot be loaded. */
export function Picture({ source }: { source: string }) {
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return null;
  return <img className="picture" src={source} alt="" width={640} height={360} loading="lazy" onError={() => setMissing(true)} />;
}
