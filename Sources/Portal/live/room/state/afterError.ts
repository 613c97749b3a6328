import { errorMeaning } from "../jitsi/errorMeaning";
import { JitsiError } from "../jitsi/jitsiApi";
import { RoomState } from "./RoomState";
import { anew, at, broken, noted, stay, Step, without } from "./steps";

const betweenTries = 15_000;
const mostTries = 8;

/** What an error of Jitsi's makes of a room. */
export function afterError(state: RoomState, error: JitsiError): Step {
  const meaning = errorMeaning(error);
  switch (meaning.is) {
    case "final":
      return broken(state, meaning.reason, meaning.words);
    case "ticket":
      // Its own page would ask for a user and a password, and show its welcome page inside ours.
      if (meaning.fault === "times" && state.access.jwt && !state.hasNewTicket) return anew({ ...state, hasNewTicket: true });
      return broken(state, ticketReason(meaning.fault), meaning.words);
    case "reservation":
      return refusedToOpen(state, meaning.words);
    case "over": {
      const by = state.stage.name === "ending" ? "me" : meaning.isOvertime ? "time" : "somebody";
      return [without(at(state, { name: "ended", by })), [{ do: "dispose" }]];
    }
    case "lobby":
      return stay(at(state, { name: "lobby", waitsForHost: meaning.waitsForHost }));
    case "password":
      return stay(state.stage.name === "password" ? state : at(state, { name: "password", isSent: false, isWrong: false }));
    case "asking":
      return stay(at(state, { name: "alive", isAsking: true }));
    case "retrying":
      return stay(at(state, { name: "retrying" }));
    case "unknown":
      return stay(noted(state, meaning.isFatal ? "fatal" : "passing"));
  }
}

/** A refusal is remembered by the server for up to a minute and a half. */
function refusedToOpen(state: RoomState, words: string): Step {
  const tries = 1 + state.refusals;
  if (tries > mostTries) return broken({ ...state, refusals: 0 }, "reservation", words);
  const next = without({ ...at(state, { name: "opening", words }), refusals: tries });
  return [next, [{ do: "dispose" }, { do: "later", milliseconds: betweenTries, input: { type: "due" } }]];
}

function ticketReason(fault: "missing" | "times" | "other") {
  return ({ missing: "ticketMissing", times: "ticketTimes", other: "ticketRefused" } as const)[fault];
}
