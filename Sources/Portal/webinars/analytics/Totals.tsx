import { AnalyticsOverview } from "../../api/analyticsService";
import { count, decimal } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";

/** What all webinars come to. */
export function Totals({ overview }: { overview: AnalyticsOverview }) {
  const { locale } = useTexts();
  const { totals } = useLessonTexts().analytics;
  const figures = [
    [totals.webinars, count(overview.total_webinars, locale)],
    [totals.sessions, count(overview.total_live_sessions, locale)],
    [totals.active, count(overview.active_sessions, locale)],
    [totals.completed, count(overview.completed_sessions, locale)],
    [totals.participants, count(overview.total_participants, locale)],
    [totals.average, decimal(overview.average_session_duration_minutes, locale)],
  ] as const;
  return (
    <section className="analytics-part" aria-labelledby="totals">
      <h2 id="totals" className="visually-hidden">{totals.title}</h2>
      <dl className="report-figures">
        {figures.map(([label, amount]) => <div key={label}><dt>{label}</dt><dd>{amount}</dd></div>)}
      </dl>
      <p className="hint">{totals.meaning}</p>
    </section>
  );
}
