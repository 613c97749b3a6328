import { useEffect, useRef } from "react";
import { ApiError } from "../../api/client/ApiError";
import { noteOwnFault } from "../../api/client/ownFault";
import { serverNow } from "../../api/client/serverClock";
import { onTheAir } from "../../api/onTheAir";
import { registrationService } from "../../api/registrationService";
import { onWebinarNews } from "../../api/webinarNews";
import { Webinar } from "../../api/webinarService";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { wholeDate } from "../dateTexts";
import { NewsKind, newsOf, newsTag } from "./newsOf";
import { notify } from "./notify";

/** A page that does not follow a webinar itself looks this often whether one's own were moved. */
const pause = 5 * 60_000;

/** Tells of one's registered webinars while the page is hidden: by what it is told, else by asking now and then. */
export function NewsWatch() {
  const language = useTexts();
  const { news } = useLessonTexts();
  const tell = useRef<(kind: NewsKind, webinar: Webinar) => void>(() => undefined);

  useEffect(() => {
    tell.current = (kind, webinar) => {
      if (!document.hidden) return;
      const body = kind === "moved" ? news.moved(wholeDate(webinar, serverNow(), language)) : news[kind];
      notify({ id: webinar.id, title: webinar.title, body, tag: newsTag(kind, webinar) });
    };
  });

  useEffect(() => {
    let own = new Map<number, Webinar>();
    let isAsking = false;
    let air = onTheAir.get();

    function take(webinars: readonly Webinar[]): void {
      const before = own;
      own = new Map(webinars.map((webinar) => [webinar.id, webinar]));
      for (const webinar of webinars) {
        const known = before.get(webinar.id);
        const kind = known && newsOf(known, webinar);
        if (kind) tell.current(kind, webinar);
      }
    }

    async function look(): Promise<void> {
      if (isAsking) return;
      isAsking = true;
      try {
        take((await registrationService.listOwn()).map(({ event_details }) => event_details));
      } catch (error) {
        // Asked again later.
        if (!(error instanceof ApiError)) noteOwnFault(error);
      }
      isAsking = false;
    }

    void look();
    const timer = setInterval(() => document.hidden && void look(), pause);
    const stopNews = onWebinarNews((told) => {
      const webinar = told.kind === "plan" ? told.before : told.webinar;
      if (!webinar.is_registered && !own.has(webinar.id)) return;
      const now = told.kind === "plan" ? { ...webinar, ...told.plan } : webinar;
      own.set(webinar.id, now);
      const kind = told.kind === "plan" ? newsOf(told.before, told.plan) : "live";
      if (kind) tell.current(kind, now);
    });
    const stopAir = onTheAir.subscribe(() => {
      const [before, now] = [air, onTheAir.get()];
      air = now;
      if (!before || !now) return;
      for (const [id, session] of now) {
        const webinar = own.get(id);
        if (webinar && session.isActive && !before.get(id)?.isActive) tell.current("live", webinar);
      }
    });
    return () => {
      clearInterval(timer);
      stopNews();
      stopAir();
    };
  }, []);

  return null;
}
