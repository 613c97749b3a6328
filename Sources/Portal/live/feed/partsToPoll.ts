import { Admission } from "./admission";
import { Watch } from "./LiveFeed";
import { StreamState } from "./streamState";

export interface FeedState {
  stream: StreamState;
  /** What the last request for a ticket brought; undefined before there was one. */
  admission: Admission | undefined;
  /** Whether the stream has brought, or will bring, every message since the last one here. */
  isChatWhole: boolean;
}

/** `missedChat` asks once for what was written before the stream began. */
export type Part = "status" | "chat" | "missedChat" | "presence";

/** What has to be asked for, because the stream does not bring it. */
export function partsToPoll({ stream, admission, isChatWhole }: FeedState, { mode, viewer, isInRoom }: Watch): Part[] {
  const parts: Part[] = stream.isLate ? ["status"] : [];
  if (viewer === "guest" || admission === "refused") return parts;

  const isFlowing = stream.at === "flowing";
  const isUntold = stream.isLate || (isFlowing && admission === "unavailable");
  if (isUntold && (isInRoom || viewer === "host")) parts.push("presence");
  if (mode === "room" && isUntold) parts.push("chat");
  else if (mode === "room" && isFlowing && !isChatWhole) parts.push("missedChat");
  return parts;
}
