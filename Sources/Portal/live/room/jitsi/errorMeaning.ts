import { BrokenReason } from "../state/RoomState";
import { JitsiError } from "./jitsiApi";

/** What an error of Jitsi's is to the room. */
export type ErrorMeaning =
  /** Nothing more comes by itself. */
  | { is: "final"; reason: BrokenReason; words?: string }
  /** The ticket was not taken: one was missing, its times do not hold, or something else about it. */
  | { is: "ticket"; fault: "missing" | "times" | "other"; words: string }
  /** The server that opens rooms said no, in its own words; that may change within minutes. */
  | { is: "reservation"; words: string }
  | { is: "over"; isOvertime: boolean }
  | { is: "lobby"; waitsForHost: boolean }
  | { is: "password" }
  /** Jitsi's own page asks the person for something. */
  | { is: "asking" }
  /** Jitsi's own page counts down and comes back. */
  | { is: "retrying" }
  | { is: "unknown"; isFatal: boolean };

/** Judges by the name alone: `isFatal: false` does not mean that an error passes. */
export function errorMeaning(error: JitsiError): ErrorMeaning {
  const { name, message = "", params = [] } = error;
  switch (name) {
    case "conference.destroyed":
      return { is: "over", isOvertime: textAt(params, 0).includes("duration exceeded") };
    case "conference.connectionError.notAllowed":
      return { is: "final", reason: "notAllowed", words: textAt(params, 1) };
    case "conference.connectionError":
      return { is: "final", reason: "conference" };
    case "conference.connectionError.accessDenied":
      return { is: "final", reason: "accessDenied" };
    case "conference.max_users":
      return { is: "final", reason: "full" };
    case "connection.conferenceRequestFailed":
      return { is: "final", reason: "request" };
    case "conference.reservationError":
      return { is: "reservation", words: textAt(params, 1) };
    case "connection.passwordRequired":
      return { is: "ticket", fault: ticketFault(error), words: message };
    case "conference.connectionError.membersOnly":
      return { is: "lobby", waitsForHost: params[1] === true };
    case "conference.passwordRequired":
      return { is: "password" };
    case "conference.authenticationRequired":
    case "conference.displayNameRequired":
      return { is: "asking" };
    case "connection.otherError":
    case "connection.droppedError":
    case "connection.serverError":
    case "conference.focusLeft":
    case "conference.focusDisconnected":
      return { is: "retrying" };
    default:
      return { is: "unknown", isFatal: error.isFatal === true };
  }
}

function ticketFault({ message = "", recoverable }: JitsiError): "missing" | "times" | "other" {
  if (/acceptable by (exp|nbf)/.test(message)) return "times";
  return recoverable || message === "token required" ? "missing" : "other";
}

function textAt(params: readonly unknown[], index: number): string {
  const value = params[index];
  return typeof value === "string" ? value : "";
}
