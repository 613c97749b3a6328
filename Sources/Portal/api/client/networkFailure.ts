/** What fetch throws when the network brings no answer, the whole of it, or none in time. */
const ofNetwork = ["AbortError", "NetworkError", "TimeoutError"];

/** Whether fetch, or reading what it brought, failed because of the network. */
export function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof DOMException && ofNetwork.includes(error.name));
}
