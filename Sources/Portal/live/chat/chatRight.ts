import { WebinarSettings } from "../../api/webinarSettingsService";
import { Viewer } from "../../webinars/rules";

/** Whether somebody may write in the chat, and if not, why; the names are keys of the catalogs' `chat`. */
export function chatRight(settings: WebinarSettings | undefined, viewer: Viewer, isMuted: boolean): "writes" | "muted" | "hostsOnly" | "off" {
  const chat = settings?.chat ?? "everyone";
  if (chat === "off") return "off";
  if (viewer === "host") return "writes";
  if (chat === "hosts") return "hostsOnly";
  return isMuted ? "muted" : "writes";
}
