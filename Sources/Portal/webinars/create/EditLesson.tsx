import { useState } from "react";
import { isMissing } from "../../api/client/ApiError";
import { User } from "../../api/client/session";
import { lessonService } from "../../api/lessonService";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { webinarService, WebinarDetail } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Notice } from "../../ui/Notice";
import { WebinarMissing } from "../details/WebinarMissing";
import { draftKey } from "./keptDraft";
import { changesFrom, Draft, draftOf, isMoved } from "./lessonDraft";
import { LessonForm } from "./LessonForm";
import { LessonSkeleton } from "./LessonSkeleton";
import { mayChange } from "./mayChange";
import { dropPending, pendingPicture } from "./picture/pendingPicture";
import { PictureChoice } from "./picture/pictureChoice";
import { sendPicture } from "./picture/sendPicture";
import { goAndTell } from "./told";

/** A webinar's form, for its organizer and admins. */
export function EditLesson({ user, webinarId }: { user: User; webinarId: number }) {
  const { form } = useLessonTexts();
  const { data, error, reload } = useLoad(answerKey(subjects.webinar(webinarId), user.id), () => webinarService.getWebinar(webinarId));
  if (!data || isMissing(error)) return <WebinarMissing error={error} onRetry={() => void reload()} skeleton={<LessonSkeleton />} />;
  if (!mayChange(data, user)) return <p className="empty">{form.mayNot}</p>;
  // What another host changes meanwhile must not change what is being typed.
  return <EditForm key={data.id} user={user} webinar={data} />;
}

function EditForm({ user, webinar }: { user: User; webinar: WebinarDetail }) {
  const { form, manage } = useLessonTexts();
  const [before] = useState(() => draftOf(webinar));
  const [pending] = useState(() => pendingPicture(webinar.id));
  const address = `/webinars/${webinar.id}`;

  async function save(draft: Draft, picture: PictureChoice, onProgress: (share: number) => void): Promise<void> {
    const changes = changesFrom(draft, before);
    if (Object.keys(changes).length > 0) await lessonService.change(webinar.id, changes);
    await sendPicture(webinar.id, picture, onProgress);
    dropPending(webinar.id);
    const isTold = webinar.registration_count > 0 && (isMoved(draft, before) || "duration" in changes);
    goAndTell(address, isTold ? "moved" : "saved");
  }

  return (
    <>
      {pending && <Notice kind="problem"><p>{form.withoutPicture}</p></Notice>}
      <LessonForm
        id={webinar.id}
        before={before}
        isEdited
        storageKey={draftKey(user.id, `edit ${webinar.id}`)}
        host={webinar.organizer_name}
        thumbnail={webinar.thumbnail}
        pending={pending}
        submit={form.save}
        save={save}
      >
        <Link className="button button-quiet" href={address}>{form.toWebinar}</Link>
        {user.role === "admin" && <Link className="button button-quiet" href={`/webinars/new?copy=${webinar.id}`}>{manage.copy}</Link>}
      </LessonForm>
    </>
  );
}
