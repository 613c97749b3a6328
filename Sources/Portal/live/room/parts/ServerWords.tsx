import { useTexts } from "../../../texts/TextsContext";

/** What the Jitsi server said in its own words, where it said anything. */
export function ServerWords({ words }: { words: string }) {
  const { texts } = useTexts();
  return words ? <p className="room-words">{texts.room.serverSays} <q dir="auto">{words}</q></p> : null;
}
