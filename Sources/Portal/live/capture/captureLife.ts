import { StreamKey } from "../../api/captureService";

/** Why it did not begin; the names are keys of the catalogs' `capture.failed`. */
export type CaptureFault = "silent" | "busy" | "unavailable" | "refused" | "noKey";

/** Where the recording, or the stream, of a room stands, as its host's page knows. */
export type CaptureStage =
  | { name: "off" }
  /** The key to stream with is asked for. */
  | { name: "asking" }
  /** The room was asked; whether it begins, only its own word tells. */
  | { name: "starting" }
  | { name: "on" }
  | { name: "stopping" }
  /** The room did not say that it has stopped. */
  | { name: "unsure" }
  | { name: "failed"; fault: CaptureFault; error?: unknown };

export interface CaptureState {
  needsKey: boolean;
  stage: CaptureStage;
  /** What the server tells everybody. */
  isTold: boolean;
  /** Counts presses: a wait for an older one comes to nothing. */
  press: number;
}

export type CaptureInput =
  | { type: "startPressed" }
  | { type: "keyGiven"; key: StreamKey }
  | { type: "keyFailed"; error: unknown }
  /** The room's own word. */
  | { type: "heard"; isOn: boolean; error?: string | undefined }
  /** What the server tells. */
  | { type: "told"; isOn: boolean }
  | { type: "stopPressed" }
  /** The host knows that nothing is recorded any more. */
  | { type: "deniedByHost" }
  | { type: "dismissed" }
  | { type: "waited"; press: number }
  /** The server was not reached with what it was to be told. */
  | { type: "notTold" }
  | { type: "tellAgain" }
  | { type: "roomClosed" };

export type CaptureAction =
  | { do: "askKey" }
  | { do: "start"; key?: StreamKey }
  | { do: "stop" }
  /** Says to the server what it is to tell everybody. */
  | { do: "tell"; isOn: boolean }
  | { do: "later"; milliseconds: number; input: CaptureInput };

type Step = readonly [CaptureState, readonly CaptureAction[]];

/** A failed start is mostly a line in the frame's own log, and nothing else: Jitsi's recorder takes up to half a minute. */
const startPatience = 45_000;
const stopPatience = 20_000;
const betweenTries = 3_000;

export function captureAtFirst(needsKey: boolean): CaptureState {
  return { needsKey, stage: { name: "off" }, isTold: false, press: 0 };
}

/** What happens next to a recording or a stream: from the host, the room, the server and the clock. */
export function captureLife(state: CaptureState, input: CaptureInput): Step {
  const { stage } = state;
  switch (input.type) {
    case "startPressed":
      if (stage.name !== "off" && stage.name !== "failed") return [state, []];
      return state.needsKey ? [at(state, { name: "asking" }), [{ do: "askKey" }]] : starting(state);
    case "keyGiven":
      return stage.name === "asking" ? starting(state, input.key) : [state, []];
    case "keyFailed":
      return stage.name === "asking" ? [at(state, { name: "failed", fault: "noKey", error: input.error }), []] : [state, []];
    case "heard":
      return input.isOn ? [at(state, { name: "on" }), tell(state, true)] : heardOff(state, input.error);
    case "told":
      return told(state, input.isOn);
    case "stopPressed": {
      if (stage.name !== "on" && stage.name !== "unsure") return [state, []];
      const press = state.press + 1;
      return [{ ...at(state, { name: "stopping" }), press }, [{ do: "stop" }, { do: "later", milliseconds: stopPatience, input: { type: "waited", press } }]];
    }
    case "deniedByHost":
      return stage.name === "unsure" ? off(state) : [state, []];
    case "dismissed":
      return stage.name === "failed" ? [at(state, { name: "off" }), []] : [state, []];
    case "waited":
      if (input.press !== state.press) return [state, []];
      if (stage.name === "starting") return [at(state, { name: "failed", fault: "silent" }), []];
      return stage.name === "stopping" ? [at(state, { name: "unsure" }), []] : [state, []];
    case "notTold":
      return [state, [{ do: "later", milliseconds: betweenTries, input: { type: "tellAgain" } }]];
    case "tellAgain":
      if (stage.name === "on") return [state, tell(state, true)];
      return stage.name === "off" ? [state, tell(state, false)] : [state, []];
    case "roomClosed":
      // Who has left hears nothing any more: what the server tells is what is known.
      return [at(state, { name: state.isTold ? "on" : "off" }), []];
  }
}

function starting(state: CaptureState, key?: StreamKey): Step {
  const press = state.press + 1;
  return [
    { ...at(state, { name: "starting" }), press },
    [{ do: "start", ...(key ? { key } : {}) }, { do: "later", milliseconds: startPatience, input: { type: "waited", press } }],
  ];
}

function heardOff(state: CaptureState, error: string | undefined): Step {
  const { stage } = state;
  if (stage.name === "starting") return [at(state, { name: "failed", fault: faultOf(error) }), []];
  // What is wrong with a second start says nothing of the one that goes on.
  if (error !== undefined) return [state, []];
  return stage.name === "failed" || stage.name === "asking" ? [state, tell(state, false)] : off(state);
}

function told(state: CaptureState, isOn: boolean): Step {
  const { stage, isTold } = state;
  const next = { ...state, isTold: isOn };
  if (isOn) return stage.name === "off" || stage.name === "failed" ? [at(next, { name: "on" }), []] : [next, []];
  const isOver = isTold && (stage.name === "on" || stage.name === "stopping" || stage.name === "unsure");
  return [isOver ? at(next, { name: "off" }) : next, []];
}

function off(state: CaptureState): Step {
  return [at(state, { name: "off" }), tell(state, false)];
}

function tell(state: CaptureState, isOn: boolean): readonly CaptureAction[] {
  return state.isTold === isOn ? [] : [{ do: "tell", isOn }];
}

function faultOf(error: string | undefined): CaptureFault {
  if (error === "resource-constraint") return "busy";
  return error === "service-unavailable" ? "unavailable" : "refused";
}

function at(state: CaptureState, stage: CaptureStage): CaptureState {
  return { ...state, stage };
}
