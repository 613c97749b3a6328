import { useRef, useState } from "react";
import { Recording, recordingService } from "../../api/recordingService";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { ChapterList } from "./ChapterList";
import { chapterAt } from "./chapters";

interface Props {
  webinarId: number;
  recording: Recording;
  label: string;
}

/** Milliseconds within which a second address would be no better than the first. */
const patience = 10_000;

/**
 * The browser's own player. Its address stays as it was, whatever is loaded anew, until it is good no longer: then another
 * one goes on where the first stopped.
 */
export function Player({ webinarId, recording, label }: Props) {
  const { recording: texts } = useLessonTexts();
  const video = useRef<HTMLVideoElement>(null);
  const [address, setAddress] = useState(recording.address);
  const [hasFailed, setFailed] = useState(false);
  const [chapter, setChapter] = useState(-1);
  const renewedAt = useRef(0);
  const goOnAt = useRef<number | null>(null);

  async function renew(isAsked: boolean): Promise<void> {
    const isAnew = isAsked || Date.now() - renewedAt.current > patience;
    renewedAt.current = Date.now();
    const another = isAnew ? await recordingService.list(webinarId).catch(() => []) : [];
    const found = another.find(({ id }) => id === recording.id)?.address ?? null;
    goOnAt.current = video.current?.currentTime ?? null;
    // The same one is good still: it is not the address that is wrong.
    if (found === null || (found === address && !isAsked)) setFailed(true);
    else if (found === address) video.current?.load();
    else setAddress(found);
  }

  function goOn(): void {
    setFailed(false);
    if (video.current && goOnAt.current !== null) video.current.currentTime = goOnAt.current;
    goOnAt.current = null;
  }

  function jump(seconds: number): void {
    if (!video.current) return;
    video.current.currentTime = seconds;
    // Where the browser does not let it play by itself, it stands at the right place.
    video.current.play().catch(() => undefined);
  }

  if (address === null) return <Notice kind="info"><p>{texts.away}</p></Notice>;
  return (
    <div className="recording-player">
      <video
        ref={video}
        src={address}
        controls
        playsInline
        preload="metadata"
        aria-label={label}
        onError={() => void renew(false)}
        onLoadedMetadata={goOn}
        onTimeUpdate={(event) => setChapter(chapterAt(recording.chapters, event.currentTarget.currentTime))}
      />
      {hasFailed && (
        <Notice kind="problem">
          <p>{texts.notPlayed}</p>
          <Button look="quiet" onClick={() => void renew(true)}>{texts.tryAgain}</Button>
        </Notice>
      )}
      {recording.chapters.length > 0 && <ChapterList chapters={recording.chapters} current={chapter} onJump={jump} />}
    </div>
  );
}
