import { RunAudience } from "../../../api/analyticsService";
import { serverNow } from "../../../api/client/serverClock";
import { clockTime, count, decimal, shortDate } from "../../../texts/format";
import { useLessonTexts } from "../../../texts/useLessonTexts";
import { useTexts } from "../../../texts/TextsContext";
import { AsTable } from "../../../ui/chart/AsTable";
import { Chart } from "../../../ui/chart/Chart";
import { FigureTable } from "../../../ui/chart/FigureTable";

interface Props {
  run: RunAudience;
  isOnly: boolean;
}

/** One run of a webinar, minute by minute: in pictures, and as a table. */
export function RunCharts({ run, isOnly }: Props) {
  const { locale } = useTexts();
  const { audience: words, analytics } = useLessonTexts();
  const { started_at: started, step_minutes: step } = run;
  const timeOf = (at: number) => clockTime(Date.parse(started) + at * step * 60_000, locale);
  const end = run.ended_at ?? new Date(serverNow()).toISOString();
  const ends = [clockTime(started, locale), clockTime(end, locale)] as const;
  const name = `${shortDate(started, locale, serverNow())}, ${clockTime(started, locale)}`;
  const stayedToTheEnd = run.stayed[run.stayed.length - 1] ?? 0;
  const charts = [
    { title: words.there, values: run.audience, note: noteOfAudience(), mark: run.average },
    { title: words.arrivals, values: run.arrivals, note: words.came(run.participants, count(run.participants, locale)) },
    { title: words.stayed, values: run.stayed, note: words.stayedToTheEnd(count(stayedToTheEnd, locale), count(run.participants, locale)) },
    { title: words.chat, values: run.chat_lines, note: analytics.together(count(run.chat_lines.reduce((sum, lines) => sum + lines, 0), locale)) },
  ];

  function noteOfAudience(): string {
    if (run.peak_at === null) return words.average(decimal(run.average, locale));
    return `${words.peak(count(run.peak, locale), clockTime(run.peak_at, locale))} ${words.average(decimal(run.average, locale))}`;
  }

  return (
    <div className="report-run">
      {!isOnly && <h3>{name}</h3>}
      {step > 1 && <p className="hint">{words.step(count(step, locale))}</p>}
      <div className="charts">
        {charts.map((chart) => (
          <Chart key={chart.title} {...chart} ends={ends} top={count(Math.max(0, ...chart.values), locale)} />
        ))}
      </div>
      <AsTable label={analytics.asTable}>
        {() => (
          <FigureTable
            label={{ text: words.tableOf(name) }}
            columns={[words.minute, words.there, words.arrivals, words.stayed, words.chat]}
            rows={run.audience.map((there, at) => ({
              key: String(at),
              cells: [timeOf(at), ...[there, run.arrivals[at], run.stayed[at], run.chat_lines[at]].map((value) => count(value ?? 0, locale))],
            }))}
          />
        )}
      </AsTable>
    </div>
  );
}
