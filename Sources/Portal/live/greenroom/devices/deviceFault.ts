/** Why a camera or a microphone is not there; the names are keys of the catalogs' `green.faults`. */
export type DeviceFault = "refused" | "missing" | "busy" | "unsupported" | "failed";

/** What the browser means by this error of `getUserMedia` (Media Capture and Streams, section 10.2). */
export function deviceFault(error: unknown): DeviceFault {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  switch (name) {
    case "NotAllowedError":
    case "SecurityError":
      return "refused";
    case "NotFoundError":
    case "OverconstrainedError":
      return "missing";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    case "TypeError":
      // Without a secure connection there are no devices to ask for.
      return "unsupported";
    default:
      return "failed";
  }
}
