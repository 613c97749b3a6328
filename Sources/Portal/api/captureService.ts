import { apiRequest } from "./client/apiClient";
import { rowOf, textOf } from "./reading/values";

/** Recorded to a file, or streamed to another site. */
export type CaptureMode = "file" | "stream";

/** By what a session is streamed, as Jitsi's command names it. */
export type StreamKey = { youtubeStreamKey: string } | { rtmpStreamKey: string };

/** What hosts' pages say of a room that is recorded or streamed. */
export const captureService = {
  async noteCapture(webinarId: number, mode: CaptureMode): Promise<void> {
    await apiRequest("PUT", addressOf(webinarId), { authentication: "required", body: { mode } });
  },

  async endCapture(webinarId: number, mode: CaptureMode): Promise<void> {
    await apiRequest("DELETE", `${addressOf(webinarId)}?mode=${mode}`, { authentication: "required" });
  },

  /** For the page that starts the stream, which keeps it no longer than that takes. */
  async getStreamKey(webinarId: number): Promise<StreamKey> {
    const row = rowOf(await apiRequest("POST", `${addressOf(webinarId)}key/`, { authentication: "required", body: {} }));
    const youtubeStreamKey = textOf(row["youtube_stream_key"]);
    return youtubeStreamKey ? { youtubeStreamKey } : { rtmpStreamKey: textOf(row["rtmp_stream_key"]) };
  },
};

function addressOf(webinarId: number): string {
  return `/api/live/capture/${webinarId}/`;
}
