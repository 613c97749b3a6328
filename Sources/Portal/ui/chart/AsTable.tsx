import { ReactNode, useState } from "react";

interface Props {
  label: string;
  children: () => ReactNode;
}

/** The table of a picture, which is made when it is first opened. */
export function AsTable({ label, children }: Props) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details className="as-table" onToggle={(event) => event.currentTarget.open && setWasOpen(true)}>
      <summary>{label}</summary>
      {wasOpen && children()}
    </details>
  );
}
