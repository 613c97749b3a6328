import { useState } from "react";
import { isMissing } from "../../api/client/ApiError";
import { serverNow } from "../../api/client/serverClock";
import { nameOf, User } from "../../api/client/session";
import { lessonService } from "../../api/lessonService";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { useSiteSettings } from "../../api/settingsService";
import { webinarService, WebinarDetail } from "../../api/webinarService";
import { navigate } from "../../routing/navigation";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { isolated } from "../../writing/isolated";
import { WebinarMissing } from "../details/WebinarMissing";
import { draftKey } from "./keptDraft";
import { copyOf, Draft, emptyDraft, webinarFrom } from "./lessonDraft";
import { LessonForm } from "./LessonForm";
import { LessonSkeleton } from "./LessonSkeleton";
import { keepPending } from "./picture/pendingPicture";
import { PictureChoice } from "./picture/pictureChoice";
import { PictureFailure } from "./picture/PictureFailure";
import { sendFirstPicture } from "./picture/sendPicture";
import { goAndTell } from "./told";

/** A new webinar: an empty form, or one that another webinar has filled in. */
export function NewLesson({ user, copied }: { user: User; copied: number | null }) {
  return copied === null ? <Blank user={user} /> : <Copy key={copied} user={user} id={copied} />;
}

function Blank({ user }: { user: User }) {
  const { form } = useLessonTexts();
  return <FilledIn user={user} lead={form.lead} what="new" before={emptyDraft} />;
}

function Copy({ user, id }: { user: User; id: number }) {
  const { form } = useLessonTexts();
  const { data, error, reload } = useLoad(answerKey(subjects.webinar(id), user.id), () => webinarService.getWebinar(id));
  if (!data || isMissing(error)) return <WebinarMissing error={error} onRetry={() => void reload()} skeleton={<LessonSkeleton />} />;
  return <CopyOf user={user} webinar={data} lead={form.copied(isolated(data.title))} />;
}

function CopyOf({ user, webinar, lead }: { user: User; webinar: WebinarDetail; lead: string }) {
  const [before] = useState(() => copyOf(webinar, serverNow()));
  const { takesPictures } = useSiteSettings();
  // What another site shows, this page may not read.
  const picture = takesPictures && webinar.thumbnail?.startsWith("/media/") ? webinar.thumbnail : null;
  return <FilledIn user={user} lead={lead} what={`copy ${webinar.id}`} before={before} thumbnail={picture} />;
}

interface FilledInProps {
  user: User;
  lead: string;
  what: string;
  before: Draft;
  /** Of what is copied. */
  thumbnail?: string | null;
}

function FilledIn({ user, lead, what, before, thumbnail = null }: FilledInProps) {
  const { form } = useLessonTexts();

  async function create(draft: Draft, picture: PictureChoice, onProgress: (share: number) => void): Promise<void> {
    const { id } = await lessonService.create(webinarFrom(draft));
    try {
      await sendFirstPicture(id, picture, thumbnail, onProgress);
      goAndTell(`/webinars/${id}`, "created");
    } catch (error) {
      if (!(error instanceof PictureFailure)) throw error;
      // Another press here would create another one.
      keepPending(id, { choice: picture, reason: error.reason });
      navigate(`/webinars/${id}/edit`);
    }
  }

  return (
    <>
      <p className="lead">{lead}</p>
      <LessonForm
        id={0}
        before={before}
        storageKey={draftKey(user.id, what)}
        host={nameOf(user)}
        thumbnail={thumbnail}
        submit={form.submit}
        save={create}
      />
    </>
  );
}
