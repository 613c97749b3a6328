import { Progress, ProgressFailure } from "../../api/funnelService";
import { BrokenReason, RoomNotice, RoomState } from "../room/state/RoomState";

type Room = Pick<RoomState, "stage" | "notices"> & { access: Pick<RoomState["access"], "maySpeak"> };

/** How far a room's life has brought its person. */
export function roomProgress({ stage, notices, access }: Room): Progress {
  switch (stage.name) {
    case "connecting":
      return reached("ticket");
    case "alive":
      if (notices.includes("unsupported")) return failed("room", "browser_unsupported");
      return notices.includes("slow") ? failed("room", "room_slow") : reached("script");
    case "lobby":
      return failed("room", stage.waitsForHost ? "host_awaited" : "lobby_waiting");
    case "password":
      return failed("room", "password_asked");
    case "retrying":
      return failed("room", "connection_lost");
    case "opening":
      return failed("room", "room_refused");
    case "broken":
      return broken[stage.reason];
    case "ended":
      return failed("room", "ended");
    case "ending":
    case "elsewhere":
      return reached("room");
    case "joined": {
      const what = ofMedia.find(([notice]) => notices.includes(notice) && (access.maySpeak || notice === "connection"));
      return what ? failed("media", what[1]) : reached("media");
    }
  }
}

/** Who may not speak needs neither microphone nor camera. */
const ofMedia: readonly (readonly [RoomNotice, ProgressFailure])[] = [
  ["microphone", "microphone_denied"],
  ["camera", "camera_denied"],
  ["connection", "media_blocked"],
];

const broken: Record<BrokenReason, Progress> = {
  scriptBlocked: failed("script", "script_blocked"),
  mistake: failed("script", "page_failed"),
  notAdmitted: failed("ticket", "entry_failed"),
  ticketMissing: failed("ticket", "ticket_refused"),
  ticketTimes: failed("ticket", "ticket_refused"),
  ticketRefused: failed("ticket", "ticket_refused"),
  notAllowed: failed("room", "not_allowed"),
  accessDenied: failed("room", "refused_at_door"),
  full: failed("room", "full"),
  reservation: failed("room", "room_refused"),
  conference: failed("room", "room_unreachable"),
  request: failed("room", "room_unreachable"),
  kicked: failed("room", "removed"),
};

function reached(step: Progress["step"]): Progress {
  return { step, failed: null };
}

function failed(step: Progress["step"], why: ProgressFailure): Progress {
  return { step, failed: why };
}
