import { ApiError } from "../../api/client/ApiError";

export type RegisterOutcome = "registered" | "wasRegistered";

interface Registrar {
  register(webinarId: number): Promise<void>;
  listOwn(): Promise<{ event: number }[]>;
}

/**
 * Registers, and tells whether that had been done before, in another tab or by an answer that got lost. The refusal of
 * a second registration has no code: what may be one is compared with one's own registrations.
 */
export async function register(webinarId: number, registrar: Registrar): Promise<RegisterOutcome> {
  try {
    await registrar.register(webinarId);
    return "registered";
  } catch (error) {
    if (mayBeSecond(error) && (await isRegistered(webinarId, registrar))) return "wasRegistered";
    throw error;
  }
}

function mayBeSecond(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 409 || (error.status === 400 && "event" in error.fields));
}

async function isRegistered(webinarId: number, { listOwn }: Registrar): Promise<boolean> {
  try {
    return (await listOwn()).some(({ event }) => event === webinarId);
  } catch {
    return false;
  }
}
