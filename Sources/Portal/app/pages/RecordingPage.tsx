import { useLessonTexts } from "../../texts/useLessonTexts";
import { Recordings, RecordingsSkeleton } from "../../webinars/later";
import { mayChange } from "../../webinars/rules";
import { WebinarPart } from "./WebinarPart";

/** What was recorded of a webinar. */
export function RecordingPage({ webinarId }: { webinarId: number }) {
  const { recording: texts } = useLessonTexts();
  return (
    <WebinarPart webinarId={webinarId} skeleton={<RecordingsSkeleton />} signInFirst={texts.signInFirst}>
      {(webinar, user) => <Recordings webinar={webinar} userId={user.id} isInCharge={mayChange(webinar, user)} />}
    </WebinarPart>
  );
}
