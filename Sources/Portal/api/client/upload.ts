import { ApiError } from "./ApiError";
import { Method } from "./fetchInit";
import { learnServerTime } from "./serverClock";

const patience = 15_000;

interface Sent {
  file: Blob;
  accessToken?: string | undefined;
  /** Told which share of the file has gone, 0 to 1. */
  onProgress(share: number): void;
}

/** Sends a file, which fetch does without a word; 15 s in which nothing moves are an `ApiError` of status 0. */
export function upload(method: Method, path: string, { file, accessToken, onProgress }: Sent): Promise<Response> {
  const request = new XMLHttpRequest();
  request.open(method, path);
  request.setRequestHeader("Accept", "application/json");
  request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
  if (accessToken) request.setRequestHeader("Authorization", `Bearer ${accessToken}`);

  let timer = setTimeout(() => request.abort(), patience);
  return new Promise<Response>((resolve, reject) => {
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), patience);
      if (total > 0) onProgress(loaded / total);
    };
    request.onload = () => resolve(responseOf(request));
    request.onerror = request.onabort = () => reject(new ApiError(0));
    request.send(file);
  }).finally(() => clearTimeout(timer));
}

function responseOf(request: XMLHttpRequest): Response {
  learnServerTime(request.getResponseHeader("Date"));
  const retryAfter = request.getResponseHeader("Retry-After");
  return new Response(request.responseText, { status: request.status, headers: retryAfter ? { "Retry-After": retryAfter } : {} });
}
