import { RefusalCode } from "./RefusalCode";

interface Told {
  code?: string | undefined;
  /** What the API says in its own words, where it has no code that the portal knows. */
  message?: string | undefined;
  /** What is wrong with the fields that were sent, by name. */
  fields?: Readonly<Record<string, string>>;
  /** Seconds after which the same may be tried again, where the answer says so. */
  retryAfter?: number | undefined;
}

/** A refusal of the API, or no answer at all (status 0). */
export class ApiError extends Error {
  readonly code: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly retryAfter: number | undefined;

  constructor(readonly status: number, { code, message = "", fields = {}, retryAfter }: Told = {}) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.fields = fields;
    this.retryAfter = retryAfter;
  }

  /** No answer, or one that says nothing about the request: worth trying again. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** The same refusal with the code that it should have had. */
  withCode(code: RefusalCode): ApiError {
    return new ApiError(this.status, { code, message: this.message, fields: this.fields, retryAfter: this.retryAfter });
  }
}

/** Whether something failed because the API refused it with one of these codes. */
export function isRefusal(error: unknown, ...codes: RefusalCode[]): boolean {
  return error instanceof ApiError && codes.some((code) => code === error.code);
}

/** Whether something failed because what was asked for does not exist. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** Reads the forms of refusal: `{"error", "code"}`, `{"detail", "code"}` and `{"<field>": ["<text>"]}`. */
export function refusalFrom(status: number, body: unknown, retryAfter?: number): ApiError {
  if (typeof body !== "object" || body === null) return new ApiError(status, { retryAfter });
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    const text: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof text === "string") texts[name] = text;
  }
  const { error, detail, code, ...fields } = texts;
  return new ApiError(status, { code, message: error ?? detail ?? Object.values(fields)[0], fields, retryAfter });
}
