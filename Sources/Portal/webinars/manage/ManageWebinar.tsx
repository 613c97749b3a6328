import { useRef, useState } from "react";
import { isRefusal } from "../../api/client/ApiError";
import { User } from "../../api/client/session";
import { lessonService, WebinarChange } from "../../api/lessonService";
import { WebinarDetail } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { isolated } from "../../writing/isolated";
import { goAndTell, tellHere, Told } from "../create/told";
import { ToldNotice } from "../create/ToldNotice";
import { AskReason } from "./AskReason";
import { ConfirmDialog } from "../../ui/ConfirmDialog";

interface Props {
  webinar: WebinarDetail;
  user: User;
  onChanged(): Promise<void>;
}

type Question = "cancel" | "remove" | "cancelInstead" | null;

/** What its organizer and admins do with a webinar as a whole. */
export function ManageWebinar({ webinar, user, onChanged }: Props) {
  const { manage } = useLessonTexts();
  const section = useRef<HTMLElement>(null);
  const [question, setQuestion] = useState<Question>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const problem = useErrorText(failure);
  const title = isolated(webinar.title);
  const address = `/webinars/${webinar.id}`;

  function ask(next: Question): void {
    setFailure(null);
    setQuestion(next);
  }

  async function change(change: WebinarChange, what: Told): Promise<void> {
    await trying(async () => {
      await lessonService.change(webinar.id, change);
      setQuestion(null);
      tellHere(what);
      await onChanged();
      // What was pressed is gone.
      section.current?.focus();
    });
  }

  async function remove(): Promise<void> {
    await trying(async () => {
      await lessonService.remove(webinar.id);
      setQuestion(null);
      goAndTell("/my-webinars", "removed");
    });
  }

  async function trying(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await act();
    } catch (error) {
      if (isRefusal(error, "has_registrations")) setQuestion("cancelInstead");
      else setFailure(error);
    }
    setBusy(false);
  }

  const error = problem && <Notice kind="problem"><p>{problem}</p></Notice>;
  return (
    <section ref={section} className="manage" aria-label={manage.title} tabIndex={-1}>
      <ToldNotice path={address} />
      {question === null && error}
      <div className="actions">
        <Link className="button button-quiet" href={`${address}/edit`}>{manage.edit}</Link>
        {user.role === "admin" && <Link className="button button-quiet" href={`/webinars/new?copy=${webinar.id}`}>{manage.copy}</Link>}
        {webinar.cancelled ? (
          <Button look="quiet" busy={isBusy && manage.takeBack} onClick={() => void change({ cancelled: false }, "takenBack")}>{manage.takeBack}</Button>
        ) : (
          <Button look="quiet" onClick={() => ask("cancel")}>{manage.cancel}</Button>
        )}
        {webinar.registration_count === 0 && <Button look="quiet" onClick={() => ask("remove")}>{manage.remove}</Button>}
      </div>
      {(question === "cancel" || question === "cancelInstead") && (
        <AskReason
          key={question}
          question={manage.cancelQuestion(title)}
          meaning={question === "cancelInstead" ? manage.hasRegistrations : manage.cancelMeaning}
          isBusy={isBusy}
          error={error}
          onConfirm={(reason) => void change({ cancelled: true, ...(reason ? { cancel_reason: reason } : {}) }, "cancelled")}
          onCancel={() => ask(null)}
        />
      )}
      {question === "remove" && (
        <ConfirmDialog
          question={manage.removeQuestion(title)}
          meaning={manage.removeMeaning}
          confirm={manage.remove}
          cancel={manage.keep}
          busy={isBusy && manage.remove}
          error={error}
          onConfirm={() => void remove()}
          onCancel={() => ask(null)}
        />
      )}
    </section>
  );
}
