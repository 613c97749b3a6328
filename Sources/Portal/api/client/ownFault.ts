import { ApiError } from "./ApiError";

/** Whether something failed by a mistake of the portal's, rather than by a refusal or for want of an answer. */
export function isOwnFault(error: unknown): boolean {
  return !(error instanceof ApiError);
}

/** Leaves a mistake of the portal's on the console, for whoever mends it. */
export function noteOwnFault(error: unknown): void {
  if (error && isOwnFault(error)) console.error(error);
}
