import { ReactNode } from "react";

interface Props {
  checked: boolean;
  onChange(isChecked: boolean): void;
  children: ReactNode;
}

/** Something that is so or not. */
export function Check({ checked, onChange, children }: Props) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}
