import { isRow, rowIn as row, textOf } from "../../api/reading/values";
import { parsePlain } from "../../api/client/plainJSON";

/** What a host's page says to somebody's in the room before it sends them elsewhere. */
export function goingWords(roomId: string): string {
  return JSON.stringify({ webinarLive: "going", room: roomId });
}

/** Who says so, and to which room; null for what is something else, as other pages may write to this one. */
export function readGoing(event: unknown): { sender: string; room: string } | null {
  // Servers wrap it in `data`, or do not.
  const outer = row(event);
  const { senderInfo, eventData } = isRow(outer["data"]) ? outer["data"] : outer;
  const words = parsed(textOf(row(eventData)["text"]));
  const [sender, room] = [textOf(row(senderInfo)["id"]), textOf(words["room"])];
  return words["webinarLive"] === "going" && sender && room ? { sender, room } : null;
}

function parsed(text: string): Record<string, unknown> {
  try {
    return row(parsePlain(text));
  } catch {
    return {};
  }
}
