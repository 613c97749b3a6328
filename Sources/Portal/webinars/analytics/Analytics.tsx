import { useState } from "react";
import { analyticsService } from "../../api/analyticsService";
import { isRefusal } from "../../api/client/ApiError";
import { answerKey } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { noteQuery, usePlace } from "../../routing/navigation";
import { exactTime } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { Notice } from "../../ui/Notice";
import { AnalyticsSkeleton } from "./AnalyticsSkeleton";
import { HeldWebinars } from "./HeldWebinars";
import { OverTime } from "./OverTime";
import { askedFor, choiceFrom, faultOf, PeriodChoice, queryOf } from "./period";
import { PeriodForm } from "./PeriodForm";
import { Teachers } from "./Teachers";
import { Totals } from "./Totals";

/** What was held and how many came, for admins. */
export function Analytics({ userId }: { userId: number }) {
  const { texts, locale } = useTexts();
  const { analytics: words } = useLessonTexts();
  const { query } = usePlace();
  const [choice, setChoice] = useState(() => choiceFrom(query));
  // While what is chosen cannot be, what was shown before stays.
  const [shown, setShown] = useState<PeriodChoice>(() => (faultOf(choice) === null ? choice : { by: "day", from: "", until: "" }));
  const asked = askedFor(shown);
  const subject = queryOf(shown);
  const { data, error, reload } = useLoad(answerKey(`analytics ${subject}`, userId), () => analyticsService.getOverview(asked));

  function choose(next: PeriodChoice): void {
    setChoice(next);
    if (faultOf(next) !== null) return;
    setShown(next);
    noteQuery(queryOf(next));
  }

  if (isRefusal(error, "permission_denied")) return <p className="empty">{texts.analytics.adminsOnly}</p>;
  const failure = error !== undefined && <Failure what={words.failed} error={error} onRetry={() => void reload()} />;
  return (
    <article className="report analytics">
      {failure}
      {data && (
        <>
          <p className="hint">{data.as_of === null ? words.notCounted : words.asOf(exactTime(data.as_of, locale))}</p>
          {data.provisional_webinars > 0 && <Notice kind="info"><p>{words.provisional(data.provisional_webinars)}</p></Notice>}
          <Totals overview={data} />
        </>
      )}
      {!data && !failure && <AnalyticsSkeleton />}
      <section className="analytics-part" aria-labelledby="over-time">
        <h2 id="over-time">{words.overTime}</h2>
        <PeriodForm choice={choice} fault={faultOf(choice)} onChange={choose} />
        {data && <OverTime parts={data.over_time} by={shown.by} />}
      </section>
      <Teachers key={subject} userId={userId} asked={asked} subject={subject} />
      <HeldWebinars userId={userId} />
    </article>
  );
}
