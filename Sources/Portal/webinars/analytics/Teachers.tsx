import { useState } from "react";
import { analyticsService, PeriodAsked } from "../../api/analyticsService";
import { answerKey } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { count } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { FigureTable } from "../../ui/chart/FigureTable";
import { Failure } from "../../ui/Failure";
import { Skeleton } from "../../ui/Skeleton";
import { Pages } from "./Pages";

interface Props {
  userId: number;
  asked: PeriodAsked;
  /** What is asked for, in a word. */
  subject: string;
}

const aPage = 20;

/** What each organizer held in the period. */
export function Teachers({ userId, asked, subject }: Props) {
  const { locale } = useTexts();
  const { analytics: words } = useLessonTexts();
  const [offset, setOffset] = useState(0);
  const { data, error, reload } = useLoad(answerKey(`teachers ${subject} ${offset}`, userId), () =>
    analyticsService.listTeachers(asked, { limit: aPage, offset }));
  const { measures } = words;
  return (
    <section className="analytics-part" aria-labelledby="teachers">
      <h2 id="teachers">{words.teachers}</h2>
      {error !== undefined && <Failure what={words.failed} error={error} onRetry={() => void reload()} />}
      {!data && error === undefined && <Skeleton shapes={["row", "row", "row"]} />}
      {data?.total === 0 && <p className="empty">{words.nothingThen}</p>}
      {data && data.total > 0 && (
        <>
          <FigureTable
            label={{ id: "teachers" }}
            columns={[words.teacher, measures.runs, measures.participants, measures.minutes, measures.audience_minutes]}
            rows={data.rows.map((one) => ({
              key: String(one.user_id),
              cells: [
                <bdi key="name">{one.name}</bdi>, count(one.runs, locale), count(one.participants, locale),
                count(one.minutes, locale), count(one.audience_minutes, locale),
              ],
            }))}
          />
          <Pages of={words.teachers} offset={offset} shown={data.rows.length} total={data.total} size={aPage} onMove={setOffset} />
        </>
      )}
    </section>
  );
}
