import { RoomDevices } from "../../room/state/RoomState";

export type DeviceKind = keyof RoomDevices;

export interface KnownDevice {
  kind: DeviceKind;
  id: string;
  /** What Jitsi knows it by: ids are another site's. */
  label: string;
}

const kinds: Record<MediaDeviceKind, DeviceKind> = {
  audioinput: "audioInput", audiooutput: "audioOutput", videoinput: "videoInput",
};

/** What there is to choose from. Before the person has allowed it devices have no names, and there is nothing to choose. */
export function knownDevices(infos: readonly Pick<MediaDeviceInfo, "kind" | "deviceId" | "label">[]): KnownDevice[] {
  return infos
    .filter(({ label }) => label !== "")
    .map(({ kind, deviceId, label }) => ({ kind: kinds[kind], id: deviceId, label }));
}

/** The device that was chosen by its name; undefined where it is gone, or none was. */
export function chosenDevice(known: readonly KnownDevice[], kind: DeviceKind, devices: RoomDevices): KnownDevice | undefined {
  return known.find((one) => one.kind === kind && one.label === devices[kind]);
}
