import { WebinarSettings } from "../../api/webinarSettingsService";

/** What somebody is in a webinar besides one of the audience. */
export type Part = "co_hosts" | "speakers";

/** Gives a person a part, or takes it away. Nobody hosts and speaks at once: whoever hosts speaks anyway. */
export function withPart(settings: Pick<WebinarSettings, Part>, part: Part, userId: number, isGiven: boolean): Partial<Record<Part, number[]>> {
  const others = (ids: readonly number[]) => ids.filter((id) => id !== userId);
  if (!isGiven) return { [part]: others(settings[part]) };
  const other = part === "co_hosts" ? "speakers" : "co_hosts";
  return { [part]: [...others(settings[part]), userId], [other]: others(settings[other]) };
}
