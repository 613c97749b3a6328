import { DeviceFault, deviceFault } from "./deviceFault";

export type Media = "audio" | "video";

/** A camera's or microphone's stream, or why there is none. */
export type Opened = { stream: MediaStream; fault: null } | { stream: null; fault: DeviceFault };

/** The ids of the devices that are wanted; without one the browser chooses. */
export type Wanted = Partial<Record<Media, { id: string | undefined }>>;

type GetMedia = (constraints: MediaStreamConstraints) => Promise<MediaStream>;

/** Asks once for all that is wanted; where that fails, for each alone, so that one is not lost by the other. */
export async function openDevices(wanted: Wanted, getMedia: GetMedia = fromBrowser): Promise<Partial<Record<Media, Opened>>> {
  const media = (["audio", "video"] as const).filter((one) => wanted[one] !== undefined);
  const opened: Partial<Record<Media, Opened>> = {};
  if (media.length > 1) {
    try {
      const both = await getMedia(constraints(wanted, media));
      opened.audio = { stream: new MediaStream(both.getAudioTracks()), fault: null };
      opened.video = { stream: new MediaStream(both.getVideoTracks()), fault: null };
      return opened;
    } catch {
      // Which of them it was, the next questions tell.
    }
  }
  for (const one of media) {
    try {
      opened[one] = { stream: await getMedia(constraints(wanted, [one])), fault: null };
    } catch (error) {
      opened[one] = { stream: null, fault: deviceFault(error) };
    }
  }
  return opened;
}

/** Switches a camera or a microphone off for good. */
export function closeStream(stream: MediaStream | null | undefined): void {
  stream?.getTracks().forEach((track) => track.stop());
}

function constraints(wanted: Wanted, media: readonly Media[]): MediaStreamConstraints {
  return Object.fromEntries(media.map((one) => {
    const id = wanted[one]?.id;
    return [one, id ? { deviceId: { exact: id } } : true];
  }));
}

async function fromBrowser(constraints: MediaStreamConstraints): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia(constraints);
}
