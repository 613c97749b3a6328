/** Every address of the portal. */
export type Route =
  | { page: "list" | "sign-in" | "my-webinars" | "analytics" | "new-webinar" | "help" | "your-data" | "not-found" }
  | { page: "webinar"; id: number; isLive: boolean }
  | { page: "edit-webinar" | "report" | "recording" | "certificate"; id: number }
  | { page: "verify"; certificate: string };

const fixed: Record<string, Route> = {
  "/": { page: "list" },
  "/sign-in": { page: "sign-in" },
  "/my-webinars": { page: "my-webinars" },
  "/analytics": { page: "analytics" },
  "/webinars/new": { page: "new-webinar" },
  "/help": { page: "help" },
  "/your-data": { page: "your-data" },
};

/** A final slash makes no difference. */
export function routeFor(path: string): Route {
  const plain = path.replace(/(.)\/$/, "$1");
  const known = fixed[plain];
  if (known) return known;
  const webinar = /^\/webinars\/(\d{1,15})(\/live)?$/.exec(plain);
  if (webinar) return { page: "webinar", id: Number(webinar[1]), isLive: webinar[2] !== undefined };
  const report = /^\/webinars\/(\d{1,15})\/report$/.exec(plain);
  if (report) return { page: "report", id: Number(report[1]) };
  const recording = /^\/webinars\/(\d{1,15})\/recording$/.exec(plain);
  if (recording) return { page: "recording", id: Number(recording[1]) };
  const edited = /^\/webinars\/(\d{1,15})\/edit$/.exec(plain);
  if (edited) return { page: "edit-webinar", id: Number(edited[1]) };
  const certificate = /^\/certificates\/(\d{1,15})$/.exec(plain);
  if (certificate) return { page: "certificate", id: Number(certificate[1]) };
  const verified = /^\/verify\/([\w-]{1,64})$/.exec(plain)?.[1];
  if (verified !== undefined) return { page: "verify", certificate: verified };
  return { page: "not-found" };
}
