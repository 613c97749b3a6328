import { useState } from "react";
import { isMissing } from "../../api/client/ApiError";
import { serverNow } from "../../api/client/serverClock";
import { nameOf, User } from "../../api/client/session";
import { lessonService } from "../../api/lessonService";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { webinarService, WebinarDetail } from "../../api/webinarService";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { isolated } from "../../writing/isolated";
import { WebinarMissing } from "../details/WebinarMissing";
import { draftKey } from "./keptDraft";
import { copyOf, Draft, emptyDraft, webinarFrom } from "./lessonDraft";
import { LessonForm } from "./LessonForm";
import { LessonSkeleton } from "./LessonSkeleton";
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
  return <FilledIn user={user} lead={lead} what={`copy ${webinar.id}`} before={before} />;
}

function FilledIn({ user, lead, what, before }: { user: User; lead: string; what: string; before: Draft }) {
  const { form } = useLessonTexts();

  async function create(draft: Draft): Promise<void> {
    const { id } = await lessonService.create(webinarFrom(draft));
    goAndTell(`/webinars/${id}`, "created");
  }

  return (
    <>
      <p className="lead">{lead}</p>
      <LessonForm
        id={0}
        before={before}
        storageKey={draftKey(user.id, what)}
        host={nameOf(user)}
        submit={form.submit}
        save={create}
      />
    </>
  );
}
