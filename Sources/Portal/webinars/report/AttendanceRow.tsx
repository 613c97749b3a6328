import { Attendance, AttendanceState } from "../../api/attendanceService";
import { Link } from "../../routing/Link";
import { clockTime, duration, shortDate } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Icon, IconName } from "../../ui/Icon";
import { countsAs } from "./reportView";

interface Props {
  person: Attendance;
  /** The id of a valid one. */
  certificate: string | undefined;
  onCorrect(person: Attendance): void;
}

const icons: Record<AttendanceState, IconName> = { attended: "check", left_early: "leave", absent: "minus" };

/** What was seen of a person, and what a host has corrected of it. */
export function AttendanceRow({ person, certificate, onCorrect }: Props) {
  const { texts, locale } = useTexts();
  const { columns, states } = texts.report;
  const state = countsAs(person);
  const moment = (time: string) => `${shortDate(time, locale, Date.now())}, ${clockTime(time, locale)}`;
  const part = person.host ? texts.report.host : person.registered ? null : texts.report.notRegistered;
  const { first_entered_at: came, last_left_at: left, correction } = person;

  return (
    <tr role="row" className="report-row" data-state={state}>
      <th role="rowheader" scope="row">
        <bdi>{person.name}</bdi>
        {part && <span className="report-part">{part}</span>}
      </th>
      <td role="cell" data-label={columns.result}>
        <span className={`report-state report-state-${state}`}><Icon name={icons[state]} />{states[state]}</span>
        {certificate !== undefined && (
          <Link className="report-note" href={`/verify/${certificate}`} aria-label={texts.report.certificateOf(person.name)}>{texts.report.certificate}</Link>
        )}
        {correction && (
          <span className="report-note">
            {texts.report.corrected(states[person.state])}{" "}
            <q dir="auto">{correction.reason}</q>
            {correction.by && <> – <bdi>{correction.by}</bdi></>}
            {correction.at && <>, {moment(correction.at)}</>}
          </span>
        )}
      </td>
      <td role="cell" data-label={columns.came}>{came === null ? "–" : moment(came)}</td>
      <td role="cell" data-label={columns.left}>{person.present ? texts.report.stillHere : left === null ? "–" : moment(left)}</td>
      <td role="cell" data-label={columns.time}>
        {person.seconds === 0 && came === null ? "–" : duration(person.seconds, locale)}
        {person.disagrees && <span className="report-note">{texts.report.pageSaw(duration(person.page_seconds, locale))}</span>}
      </td>
      <td role="cell" className="report-correct">
        {!person.host && (
          <button type="button" className="text-button" aria-label={texts.report.correctFor(person.name)} onClick={() => onCorrect(person)}>
            {columns.correct}
          </button>
        )}
      </td>
    </tr>
  );
}
