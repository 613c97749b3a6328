import { serverNow } from "../api/client/serverClock";
import { zoneName } from "../texts/format";
import { useTexts } from "../texts/TextsContext";

/** Says once on a page in which zone its times are. */
export function ZoneNote() {
  const { texts, locale } = useTexts();
  return <p className="hint zone-note">{texts.time.zone(zoneName(locale, serverNow()))}</p>;
}
