import { ReactNode } from "react";

interface Props {
  /** What the table is called; or the id of what says so. */
  label: { text: string } | { id: string };
  /** The first heads the rows. */
  columns: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** Figures in rows. On a narrow screen each row is a card: the roles are named, as of a report's people. */
export function FigureTable({ label, columns, rows }: Props) {
  const name = "id" in label ? { "aria-labelledby": label.id } : { "aria-label": label.text };
  return (
    <table className="report-table" role="table" {...name}>
      <thead role="rowgroup">
        <tr role="row">{columns.map((column) => <th key={column} role="columnheader" scope="col">{column}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells: [head, ...cells] }) => (
          <tr key={key} role="row" className="report-row">
            <th role="rowheader" scope="row">{head}</th>
            {cells.map((cell, at) => <td key={at} role="cell" data-label={columns[at + 1]}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
