import { useEffect, useRef } from "react";
import { useTexts } from "../../../texts/TextsContext";
import { initials } from "../../../ui/initials";

interface Props {
  stream: MediaStream | null;
  name: string;
}

/** The person's own camera, as in a mirror; their initials while it is off. */
export function OwnPicture({ stream, name }: Props) {
  const { texts } = useTexts();
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);

  return (
    <div className="own-picture">
      {stream ? (
        <video ref={video} aria-label={texts.green.preview} autoPlay muted playsInline />
      ) : (
        <>
          <span className="own-initials" dir="auto" aria-hidden="true">{initials(name)}</span>
          <p>{texts.green.cameraOff}</p>
        </>
      )}
    </div>
  );
}
