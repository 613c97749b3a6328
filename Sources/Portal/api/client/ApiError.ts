/** A refusal of the API, or no answer at all (status 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "ApiError";
  }

  /** No answer, or one that says nothing about the request: worth trying again. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** Reads the three forms of refusal: `{"error"}`, `{"detail"}` and `{"<field>": ["<text>"]}`. */
export async function errorFrom(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== "object" || body === null) return new ApiError(response.status, "");
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    const text: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof text === "string") fields[name] = text;
  }
  const { error, detail, code: _code, ...named } = fields;
  return new ApiError(response.status, error ?? detail ?? Object.values(named)[0] ?? "", named);
}
