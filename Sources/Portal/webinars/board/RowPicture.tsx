import { useState } from "react";

/** A webinar's picture beside its line. Where it cannot be loaded its place stays, so that nothing moves. */
export function RowPicture({ source }: { source: string }) {
  const [isMissing, setMissing] = useState(false);
  return (
    <span className="row-picture">
      {!isMissing && <img src={source} alt="" width={80} height={45} loading="lazy" decoding="async" onError={() => setMissing(true)} />}
    </span>
  );
}
