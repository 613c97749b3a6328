import { useEffect } from "react";
import { onTheAir } from "../../api/onTheAir";
import { AirStatus, withAir, withAirStatus } from "./airState";
import { openAirFeed } from "./openAirFeed";

/** Follows what is on the air, where the page does not follow one webinar alone. */
export function useAirFeed(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || onTheAir.get() === null) return undefined;
    return openAirFeed({
      onAir: (air) => onTheAir.set(withAir(onTheAir.get(), air)),
      onStatus: noteAirStatus,
      onMissing: () => onTheAir.set(null),
    });
  }, [isWanted]);
}

/** What a webinar's own page is told of its session counts for the other pages too. */
export function noteAirStatus(status: AirStatus): void {
  const air = onTheAir.get();
  if (air) onTheAir.set(withAirStatus(air, status));
}
