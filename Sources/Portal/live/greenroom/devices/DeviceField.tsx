import { useId } from "react";
import { useTexts } from "../../../texts/TextsContext";
import { KnownDevice } from "./knownDevices";

interface Props {
  label: string;
  devices: readonly KnownDevice[];
  /** The chosen one's name; empty where the device itself chooses. */
  value: string;
  onChange(device: KnownDevice | undefined): void;
}

/** One of several cameras, microphones or speakers; where there is one there is nothing to choose. */
export function DeviceField({ label, devices, value, onChange }: Props) {
  const { texts } = useTexts();
  const id = useId();
  if (devices.length < 2) return null;
  return (
    <div className="device-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(devices.find((one) => one.label === event.target.value))}>
        <option value="">{texts.green.byDefault}</option>
        {devices.map((one) => <option key={one.id} value={one.label}>{one.label}</option>)}
      </select>
    </div>
  );
}
