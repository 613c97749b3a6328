import { routeFor } from "../routing/routes";

/** Has the code of a webinar's page fetched beside the page's script, which would ask for it only once it runs. */
export function fetchPage(path: string): void {
  const address = document.documentElement.dataset["webinarPage"];
  if (routeFor(path).page !== "webinar" || !address) return;
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = address;
  document.head.append(link);
}
