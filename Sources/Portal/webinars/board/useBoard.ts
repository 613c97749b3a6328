import { useDeferredValue, useMemo } from "react";
import { User } from "../../api/client/session";
import { answerKey, subjects } from "../../api/loading/answers";
import { firstPart } from "../../api/listAddress";
import { Webinar, webinarService } from "../../api/webinarService";
import { useTexts } from "../../texts/TextsContext";
import { useSettled } from "../../ui/useSettled";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";
import { together } from "./boardParts";
import { Filter, Host, hostsOf, isOfHost } from "./hosts";
import { useMissingLive } from "./useMissingLive";
import { Parts, useParts } from "./useParts";
import { matching, useSearchWords } from "./webinarSearch";

/** What a board shows, as far as it has come. */
export interface Board {
  /** All that are known. */
  all: readonly Webinar[];
  /** Those that the filter leaves; undefined before the first answer. */
  webinars: readonly Webinar[] | undefined;
  hosts: Host[];
  /** Whether an answer to the present search is still to come. */
  isAsking: boolean;
  /** Lists of which more can be asked for. */
  coming: Pick<Parts, "isWhole" | "more">;
  past: Pick<Parts, "isWhole" | "more">;
  error: unknown;
  reload(): void;
}

const aPart = 100;
const aPastPart = 40;
const nextOfOwn = 20;
const whileTyping = 250;
/** Characters. */
const longestSearch = 400;

/**
 * The list of webinars, by parts where the server knows them: a platform that gives the whole is searched here, and so is a
 * list that is short enough to be here.
 */
export function useBoard(user: User | null, filter: Filter): Board {
  const { locale } = useTexts();
  const userId = user?.id ?? null;
  const { host } = filter;
  const search = useDeferredValue(filter.search);
  const named = (subject: string) => answerKey(`${subjects.list} ${subject}`, userId);

  const list = useParts(answerKey(subjects.list, userId), (offset) => webinarService.listPart({ ...firstPart, offset }));
  // What is here wholly is searched here, also when parts of it had to be asked for.
  const isByParts = list.webinars !== undefined && list.total != null && list.total > aPart;
  const words = useSettled(sentWords(host?.name ?? "", sentText(search)), whileTyping);
  const found = useParts(isByParts && words !== "" ? named(`with ${words}`) : null, (offset) =>
    webinarService.listPart({ search: words, limit: aPart, offset }));
  const past = useParts(isByParts ? named(`past with ${words}`) : null, (offset) =>
    webinarService.listPart({ status: "completed", search: words, limit: aPastPart, offset }));
  const registered = useParts(isByParts && user ? named("registered") : null, () =>
    webinarService.listPart({ registered: "me", limit: nextOfOwn }));
  const organized = useParts(isByParts && user?.role === "admin" ? named("organized") : null, () =>
    webinarService.listPart({ organizer: "me", limit: nextOfOwn }));

  const lists = [found.webinars, list.webinars, past.webinars, registered.webinars, organized.webinars];
  const seen = useMemo(() => together(...lists), lists);
  const missing = useMissingLive(seen, list.webinars !== undefined && isBlank(filter.search) && !host);
  const all = useMemo(() => together(seen, missing), [seen, missing]);

  const wordsOf = useSearchWords(all, locale);
  const webinars = useMemo(() => {
    const matched = matching(all, search, locale, wordsOf);
    return host ? matched.filter((webinar) => isOfHost(webinar, host)) : matched;
  }, [all, search, locale, wordsOf, host]);
  const hosts = useMemo(() => hostsOf(all, locale), [all, locale]);
  const isSearched = isByParts && words !== "";
  const current = isSearched ? found : list;
  return {
    all,
    webinars: list.webinars && webinars,
    hosts,
    isAsking: isSearched && !found.webinars && found.error === undefined,
    coming: { isWhole: current.isWhole || !current.webinars || reachesPast(current.webinars), more: current.more },
    past: isByParts ? { isWhole: past.isWhole || !past.webinars, more: past.more } : { isWhole: true, more: list.more },
    error: list.error ?? found.error ?? past.error,
    reload() {
      for (const parts of [list, found, past, registered, organized]) void parts.reload();
    },
  };
}

/** What the server is asked for: of more than it takes, the beginning, which finds all that the whole would find. */
function sentWords(...parts: string[]): string {
  const words = parts.filter((part) => !isBlank(part)).join(" ");
  return [...words].slice(0, longestSearch).join("");
}

/** What is past comes after all that is to come. */
function reachesPast(webinars: readonly Webinar[]): boolean {
  return webinars[webinars.length - 1]?.status === "completed";
}
