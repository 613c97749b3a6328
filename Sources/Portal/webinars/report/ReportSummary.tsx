import { AttendanceReport, Run } from "../../api/attendanceService";
import { serverNow } from "../../api/client/serverClock";
import { clockTime, count, duration, shortDate, timeRange } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { timeOnAir, totalsOf } from "./reportView";

/** How many came, and when the session was on the air. */
export function ReportSummary({ report }: { report: AttendanceReport }) {
  const { texts, locale } = useTexts();
  const totals = totalsOf(report.people);
  const { summary } = texts.report;
  const now = serverNow();
  const figures = [
    [summary.came, totals.came],
    [summary.attended, totals.attended],
    [summary.leftEarly, totals.leftEarly],
    [summary.absent, totals.absent],
    [summary.notRegistered, totals.notRegistered],
  ] as const;

  function whenOf({ started_at, ended_at }: Run): string {
    const day = shortDate(started_at, locale, now);
    return ended_at === null
      ? `${day}, ${texts.time.since(clockTime(started_at, locale))}`
      : `${day}, ${timeRange(started_at, ended_at, locale)}`;
  }

  return (
    <section className="report-summary" aria-labelledby="summary">
      <h2 id="summary" className="visually-hidden">{summary.title}</h2>
      <dl className="report-figures">
        {figures.map(([label, amount]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{count(amount, locale)}</dd>
          </div>
        ))}
      </dl>
      <div className="report-runs">
        <h3>{summary.onAir}</h3>
        {report.runs.length === 0 ? <p className="hint">{summary.neverOnAir}</p> : (
          <>
            <ol>
              {report.runs.map((run) => <li key={run.started_at}>{whenOf(run)}</li>)}
            </ol>
            <p className="hint">{summary.together(duration(timeOnAir(report.runs, now), locale))}</p>
          </>
        )}
      </div>
    </section>
  );
}
