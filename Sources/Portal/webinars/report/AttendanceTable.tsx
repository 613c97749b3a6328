import { Attendance } from "../../api/attendanceService";
import { useTexts } from "../../texts/TextsContext";
import { AttendanceRow } from "./AttendanceRow";
import { inOrder } from "./reportView";

interface Props {
  people: readonly Attendance[];
  /** The id of each account's certificate. */
  certificates: ReadonlyMap<number, string>;
  onCorrect(person: Attendance): void;
}

/**
 * A row a person. On a narrow screen each row is a card: the roles are named, because a table that is laid out
 * otherwise is none to a screen reader.
 */
export function AttendanceTable({ people, certificates, onCorrect }: Props) {
  const { texts, locale } = useTexts();
  const { columns } = texts.report;
  return (
    <table className="report-table" role="table" aria-labelledby="people">
      <thead role="rowgroup">
        <tr role="row">
          {[columns.name, columns.result, columns.came, columns.left, columns.time].map((column) => (
            <th key={column} role="columnheader" scope="col">{column}</th>
          ))}
          <th role="columnheader" scope="col" className="report-correct"><span className="visually-hidden">{columns.correct}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {inOrder(people, locale).map((person) => (
          <AttendanceRow key={person.user_id} person={person} certificate={certificates.get(person.user_id)} onCorrect={onCorrect} />
        ))}
      </tbody>
    </table>
  );
}
