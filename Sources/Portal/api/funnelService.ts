import { apiRequest } from "./client/apiClient";
import { numberOf, Row, rowOf, rowsOf, textOf } from "./reading/values";

/** The way into a room, in its order. */
export const progressSteps = ["page", "stream", "ticket", "script", "room", "media"] as const;

export type ProgressStep = (typeof progressSteps)[number];

/** Why a step was not reached; the server knows the same codes, and no others. */
export const progressFailures = [
  "stream_blocked", "entry_failed", "full", "ticket_refused", "script_blocked", "page_failed", "browser_unsupported",
  "room_unreachable", "room_refused", "room_slow", "lobby_waiting", "host_awaited", "password_asked", "not_allowed",
  "refused_at_door", "removed", "ended", "connection_lost", "microphone_denied", "camera_denied", "media_blocked", "silent",
] as const;

export type ProgressFailure = (typeof progressFailures)[number];

/** How far somebody has come: the step that was reached or, with `failed`, the one that was not. */
export interface Progress {
  step: ProgressStep;
  failed: ProgressFailure | null;
}

/** Somebody whom a host should help. */
export interface StuckPerson {
  userId: number;
  name: string;
  step: ProgressStep;
  failed: ProgressFailure;
  /** For how long it has been so. */
  seconds: number;
  isHelped: boolean;
}

export interface Funnel {
  registered: number;
  here: number;
  inRoom: number;
  stuck: number;
  people: StuckPerson[];
}

export const funnelService = {
  /** Says how far the person has come; answers whether a host has sent help for it. */
  async tell(webinarId: number, { step, failed }: Progress, hasStream: boolean): Promise<boolean> {
    const body = { step, ...(failed && { failed }), ...(!hasStream && { has_stream: false }) };
    const answer = await apiRequest("POST", `/api/live/progress/${webinarId}/`, { authentication: "required", body });
    return rowOf(answer)["help"] === true;
  },

  /** How many are where while the session runs, and who is stuck; for hosts. */
  async getStuck(webinarId: number): Promise<Funnel> {
    const answer = rowOf(await apiRequest("GET", `/api/live/funnel/${webinarId}/?people=stuck`, { authentication: "required" }));
    const counts = rowOf(answer["counts"]);
    return {
      registered: numberOf(counts["registered"]),
      here: numberOf(counts["here"]),
      inRoom: numberOf(counts["in_room"]),
      stuck: numberOf(counts["stuck"]),
      people: rowsOf(answer["people"]).map(readPerson),
    };
  },

  /** Has the person's page say what to do. */
  async sendHelp(webinarId: number, userId: number): Promise<void> {
    await apiRequest("PUT", `/api/live/funnel/${webinarId}/help/${userId}/`, { authentication: "required" });
  },
};

function readPerson(row: Row): StuckPerson {
  const failed = rowOf(row["failed"]);
  return {
    userId: numberOf(row["user_id"]),
    name: textOf(row["name"]) || textOf(row["username"]),
    step: progressSteps.find((step) => step === failed["step"]) ?? "page",
    // A later server may know more reasons than this page has words for.
    failed: progressFailures.find((code) => code === failed["code"]) ?? "silent",
    seconds: numberOf(row["seconds"]),
    isHelped: row["help_sent"] === true,
  };
}
