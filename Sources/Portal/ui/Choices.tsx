import { ReactNode, useId } from "react";

interface Props<Value extends string> {
  legend: string;
  options: readonly (readonly [value: Value, label: string])[];
  value: Value;
  onChange(value: Value): void;
  /** What belongs to the choice that is made. */
  children?: ReactNode;
}

/** One of a few; all of them are in sight. */
export function Choices<Value extends string>({ legend, options, value, onChange, children }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(([option, label]) => (
        <label key={option} className="choice">
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}
