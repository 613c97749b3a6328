import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Check } from "../../ui/Check";
import { Icon } from "../../ui/Icon";
import { RoomChoices } from "../room/state/RoomState";
import { DeviceField } from "./devices/DeviceField";
import { chosenDevice, DeviceKind, KnownDevice } from "./devices/knownDevices";
import { MicrophoneMeter } from "./devices/MicrophoneMeter";
import { OwnPicture } from "./devices/OwnPicture";
import { Media } from "./devices/openDevices";
import { useDevices } from "./devices/useDevices";

interface Props {
  name: string;
  choices: RoomChoices;
  onChoices(choices: RoomChoices): void;
  /** Pressed for the check: the connection is tried as well. */
  onCheck(): void;
}

const heardBy: Partial<Record<DeviceKind, Media>> = { audioInput: "audio", videoInput: "video" };
const canChooseSpeaker = "setSinkId" in HTMLMediaElement.prototype;

/** Own picture, own sound, and what is on when the person enters. The browser is asked at a press, and never on its own. */
export function DeviceCheck({ name, choices, onChoices, onCheck }: Props) {
  const { texts } = useTexts();
  const devices = useDevices();
  const { isAsked, isAsking, audio, video, known } = devices;
  const idOf = (kind: DeviceKind, wish = choices) => ({ id: chosenDevice(known, kind, wish.devices)?.id });

  function check(): void {
    onCheck();
    void devices.open({ audio: idOf("audioInput"), ...(choices.isCameraOff ? {} : { video: idOf("videoInput") }) });
  }

  function switchCamera(isOn: boolean): void {
    onChoices({ ...choices, isCameraOff: !isOn });
    if (!isOn) devices.close("video");
    else if (isAsked) void devices.open({ video: idOf("videoInput") });
  }

  function choose(kind: DeviceKind, device: KnownDevice | undefined): void {
    const { [kind]: _, ...others } = choices.devices;
    const next = { ...choices, devices: device ? { ...others, [kind]: device.label } : others };
    onChoices(next);
    const media = heardBy[kind];
    if (media && !(media === "video" && choices.isCameraOff)) void devices.open({ [media]: idOf(kind, next) });
  }

  const field = (kind: DeviceKind, label: string) => (
    <DeviceField
      label={label}
      devices={known.filter((one) => one.kind === kind)}
      value={chosenDevice(known, kind, choices.devices)?.label ?? ""}
      onChange={(device) => choose(kind, device)}
    />
  );
  return (
    <section className="device-check" aria-label={texts.green.devices}>
      <OwnPicture stream={video.stream} name={name} />
      {audio.stream && <MicrophoneMeter stream={audio.stream} />}
      {(["audio", "video"] as const).map((media) => {
        const { fault } = devices[media];
        return fault && <p key={media} className="device-fault" role="alert"><Icon name="warning" /> {texts.green.faults[media][fault]}</p>;
      })}
      <div className="device-switches">
        <Check checked={!choices.isMuted} onChange={(isOn) => onChoices({ ...choices, isMuted: !isOn })}>{texts.green.microphoneOn}</Check>
        <Check checked={!choices.isCameraOff} onChange={switchCamera}>{texts.green.cameraOn}</Check>
      </div>
      <Button look="quiet" icon="video" busy={isAsking && texts.green.asking} onClick={check}>
        {isAsked ? texts.green.checkAgain : texts.green.check}
      </Button>
      {!isAsked && <p className="hint">{texts.green.checkLead}</p>}
      {field("videoInput", texts.green.camera)}
      {field("audioInput", texts.green.microphone)}
      {canChooseSpeaker && field("audioOutput", texts.green.speaker)}
    </section>
  );
}
