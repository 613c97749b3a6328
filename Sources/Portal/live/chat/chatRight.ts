import { WebinarSettings } from "../../api/webinarSettingsService";
import { Viewer } from "../../webinars/rules";

/** Whether somebody may write in the chat, and if not, why; the names are keys of the catalogs' `chat`. */
export function chatRight(settings: WebinarSettings | undefined, viewer: Viewer): "writes" | "hostsOnly" | "off" {
  const chat = settings?.chat ?? "everyone";
  if (chat === "off") return "off";
  return chat === "everyone" || viewer === "host" ? "writes" : "hostsOnly";
}
