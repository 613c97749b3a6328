import { PeriodFigures, PeriodPart } from "../../api/analyticsService";
import { calendarDay, calendarMonth, count } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { AsTable } from "../../ui/chart/AsTable";
import { Chart } from "../../ui/chart/Chart";
import { FigureTable } from "../../ui/chart/FigureTable";

interface Props {
  parts: readonly PeriodFigures[];
  by: PeriodPart;
}

const measures = ["runs", "participants", "minutes", "audience_minutes"] as const;

/** Sessions, people and minutes by day, week or month: in pictures, and as a table. */
export function OverTime({ parts, by }: Props) {
  const { locale } = useTexts();
  const { analytics: words } = useLessonTexts();
  const nameOf = ({ start }: PeriodFigures) => (by === "month" ? calendarMonth(start, locale) : calendarDay(start, locale));
  const [first, last] = [parts[0], parts[parts.length - 1]];
  if (!first || !last || parts.every(({ runs }) => runs === 0)) return <p className="empty">{words.nothingThen}</p>;

  return (
    <>
      {parts.some(({ provisional }) => provisional) && <p className="hint">{words.partProvisional}</p>}
      <div className="charts">
        {measures.map((measure) => {
          const values = parts.map((part) => part[measure]);
          return (
            <Chart
              key={measure}
              title={words.measures[measure]}
              note={words.together(count(values.reduce((sum, value) => sum + value, 0), locale))}
              values={values}
              ends={[nameOf(first), nameOf(last)]}
              top={count(Math.max(...values), locale)}
            />
          );
        })}
      </div>
      <AsTable label={words.asTable}>
        {() => (
          <FigureTable
            label={{ id: "over-time" }}
            columns={[words.period.partNames[by], ...measures.map((measure) => words.measures[measure])]}
            rows={parts.map((part) => ({
              key: part.start,
              cells: [nameOf(part), ...measures.map((measure) => count(part[measure], locale))],
            }))}
          />
        )}
      </AsTable>
    </>
  );
}
