import { useState } from "react";
import { analyticsService, HeldWebinar } from "../../api/analyticsService";
import { answerKey } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { Link } from "../../routing/Link";
import { count, shortDate } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { FigureTable } from "../../ui/chart/FigureTable";
import { Failure } from "../../ui/Failure";
import { Skeleton } from "../../ui/Skeleton";
import { Pages } from "./Pages";

const aPage = 20;

/** The webinars that were on the air, the newest first, each with the way to its report. */
export function HeldWebinars({ userId }: { userId: number }) {
  const { locale } = useTexts();
  const { analytics: words } = useLessonTexts();
  const [offset, setOffset] = useState(0);
  const { data, error, reload } = useLoad(answerKey(`held ${offset}`, userId), () => analyticsService.listWebinars({ limit: aPage, offset }));

  const headOf = (one: HeldWebinar) => (
    <>
      <Link href={`/webinars/${one.webinar_id}/report`}><bdi>{one.title}</bdi></Link>
      <span className="report-part">{shortDate(one.last_started_at, locale, Date.now())} · <bdi>{one.organizer_name}</bdi></span>
      {one.provisional && <span className="report-part">{words.notFinal}</span>}
    </>
  );

  return (
    <section className="analytics-part" aria-labelledby="held">
      <h2 id="held">{words.webinars}</h2>
      {error !== undefined && <Failure what={words.failed} error={error} onRetry={() => void reload()} />}
      {!data && error === undefined && <Skeleton shapes={["row", "row", "row"]} />}
      {data?.total === 0 && <p className="empty">{words.nothingYet}</p>}
      {data && data.total > 0 && (
        <>
          <FigureTable
            label={{ id: "held" }}
            columns={[words.webinar, words.measures.participants, words.attended, words.peak, words.measures.minutes]}
            rows={data.rows.map((one) => ({
              key: String(one.webinar_id),
              cells: [
                headOf(one), count(one.participant_count, locale), count(one.attended, locale), count(one.peak, locale),
                count(one.minutes, locale),
              ],
            }))}
          />
          <Pages of={words.webinars} offset={offset} shown={data.rows.length} total={data.total} size={aPage} onMove={setOffset} />
        </>
      )}
    </section>
  );
}
