import { useCallback, useEffect, useRef, useState } from "react";
import { noteOwnFault } from "../../../api/client/ownFault";
import { DeviceFault } from "./deviceFault";
import { KnownDevice, knownDevices } from "./knownDevices";
import { closeStream, Media, openDevices, Wanted } from "./openDevices";

interface Device {
  stream: MediaStream | null;
  fault: DeviceFault | null;
}

export interface Devices {
  /** Whether the person has asked for the check: nothing is asked of the browser before. */
  isAsked: boolean;
  isAsking: boolean;
  audio: Device;
  video: Device;
  known: readonly KnownDevice[];
  open(wanted: Wanted): Promise<void>;
  close(media: Media): void;
}

const none: Device = { stream: null, fault: null };

/** The person's own camera and microphone while this is on the page; nothing stays on after it. */
export function useDevices(): Devices {
  const [state, setState] = useState({ isAsked: false, isAsking: false, audio: none, video: none });
  const [known, setKnown] = useState<readonly KnownDevice[]>([]);
  const held = useRef<Record<Media, MediaStream | null>>({ audio: null, video: null });
  /** Of each, how often it was opened or closed: a stream that comes later than the next wish is closed at once. */
  const turns = useRef<Record<Media, number>>({ audio: 0, video: 0 });

  const hold = useCallback((media: Media, stream: MediaStream | null) => {
    closeStream(held.current[media]);
    held.current[media] = stream;
    turns.current[media] += 1;
  }, []);

  const list = useCallback(() => {
    navigator.mediaDevices?.enumerateDevices().then((infos) => setKnown(knownDevices(infos)), noteOwnFault);
  }, []);

  const open = useCallback(async (wanted: Wanted) => {
    const media = (["audio", "video"] as const).filter((one) => wanted[one] !== undefined);
    media.forEach((one) => hold(one, null));
    const asked = { ...turns.current };
    setState((now) => ({ ...now, isAsked: true, isAsking: true }));
    const opened = await openDevices(wanted);
    for (const one of media) {
      const device = opened[one] ?? none;
      if (turns.current[one] !== asked[one]) closeStream(device.stream);
      else {
        hold(one, device.stream);
        setState((now) => ({ ...now, [one]: device }));
      }
    }
    setState((now) => ({ ...now, isAsking: false }));
    list();
  }, [hold, list]);

  const close = useCallback((media: Media) => {
    hold(media, null);
    setState((now) => ({ ...now, [media]: none }));
  }, [hold]);

  useEffect(() => {
    const devices = navigator.mediaDevices;
    devices?.addEventListener("devicechange", list);
    return () => {
      devices?.removeEventListener("devicechange", list);
      hold("audio", null);
      hold("video", null);
    };
  }, [hold, list]);

  return { ...state, known, open, close };
}
