import { WebinarSettings } from "../../api/webinarSettingsService";
import { count } from "../../texts/format";
import { Texts } from "../../texts/en";
import { TextsInUse } from "../../texts/TextsContext";

/** `20 minutes`, `50% of the session` */
export function ruleText(rule: number | string, texts: Texts): string {
  return typeof rule === "number" ? texts.settings.attended.minutesLong(rule) : texts.settings.attended.shareLong(rule);
}

/** What is otherwise than usual, in a line. */
export function settingsSummary(settings: WebinarSettings, { texts, locale }: TextsInUse): string {
  const { summary } = texts.settings;
  const limit = settings.participant_limit;
  const parts = [
    settings.entry === "signed_in" && summary.signedIn,
    settings.lobby && summary.lobby,
    settings.password && summary.password,
    limit !== null && summary.places(limit, count(limit, locale)),
    settings.audience === "watches" && summary.watches,
    settings.muted_on_entry && summary.muted,
    settings.chat !== "everyone" && summary.chat[settings.chat],
    settings.screen_share === "hosts" && summary.screen,
    settings.attended_after !== null && summary.attended(ruleText(settings.attended_after, texts)),
    settings.co_hosts.length > 0 && summary.coHosts(settings.co_hosts.length),
  ];
  return parts.filter((part) => part !== false && part !== null).join(" · ") || summary.usual;
}
