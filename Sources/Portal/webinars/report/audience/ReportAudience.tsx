import { analyticsService, WebinarFigures } from "../../../api/analyticsService";
import { answerKey } from "../../../api/loading/answers";
import { useLoad } from "../../../api/loading/useLoad";
import { count } from "../../../texts/format";
import { useLessonTexts } from "../../../texts/useLessonTexts";
import { useTexts } from "../../../texts/TextsContext";
import { Failure } from "../../../ui/Failure";
import { Skeleton } from "../../../ui/Skeleton";
import { RunCharts } from "./RunCharts";

/** Who came when, how many were there at once, and when they left: run by run. */
export function ReportAudience({ webinarId, userId }: { webinarId: number; userId: number }) {
  const { audience: words } = useLessonTexts();
  const { data, error, reload } = useLoad(answerKey(`audience ${webinarId}`, userId), () => analyticsService.getWebinar(webinarId));
  return (
    <section className="report-audience" aria-labelledby="audience">
      <h2 id="audience">{words.title}</h2>
      {error !== undefined && <Failure what={words.failed} error={error} onRetry={() => void reload()} />}
      {!data && error === undefined && <Skeleton shapes={["line", "picture"]} />}
      {data && <Figures figures={data} />}
    </section>
  );
}

function Figures({ figures }: { figures: WebinarFigures }) {
  const { locale } = useTexts();
  const { audience: words } = useLessonTexts();
  const { registered, registered_came: came, participants, runs } = figures;
  if (runs.length === 0 || participants === 0) return <p className="hint">{words.nobody}</p>;
  return (
    <>
      <p>{words.registered(registered, count(registered, locale), count(came, locale))}</p>
      {runs.map((run) => <RunCharts key={run.started_at} run={run} isOnly={runs.length === 1} />)}
    </>
  );
}
