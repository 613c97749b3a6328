import { useRef, useState } from "react";
import { isRefusal } from "../../api/client/ApiError";
import { User } from "../../api/client/session";
import { lessonService, WebinarChange } from "../../api/lessonService";
import { WebinarDetail } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";
import { isolated } from "../../writing/isolated";
import { goAndTell, tellHere, Told } from "../create/told";
import { ToldNotice } from "../create/ToldNotice";
import { AskReason } from "./AskReason";

interface Props {
  webinar: WebinarDetail;
  user: User;
  /** What is over is not cancelled any more. */
  isOver: boolean;
  onChanged(): Promise<void>;
}

type Question = "cancel" | "remove" | "cancelInstead" | null;

/** What its organizer and admins do with a webinar as a whole. */
export function ManageWebinar({ webinar, user, isOver, onChanged }: Props) {
  const { manage } = useLessonTexts();
  const section = useRef<HTMLElement>(null);
  const [question, setQuestion] = useState<Question>(null);
  const { isBusy, problem, attempt, forgetProblem } = useAttempt();
  const title = isolated(webinar.title);
  const address = `/webinars/${webinar.id}`;

  function ask(next: Question): void {
    forgetProblem();
    setQuestion(next);
  }

  function change(change: WebinarChange, what: Told): void {
    void attempt(async () => {
      await lessonService.change(webinar.id, change);
      setQuestion(null);
      tellHere(what);
      await onChanged();
      // What was pressed is gone.
      section.current?.focus();
    });
  }

  function remove(): void {
    void attempt(async () => {
      try {
        await lessonService.remove(webinar.id);
      } catch (error) {
        if (!isRefusal(error, "has_registrations")) throw error;
        return setQuestion("cancelInstead");
      }
      setQuestion(null);
      goAndTell("/my-webinars", "removed");
    });
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
          <Button look="quiet" busy={isBusy && manage.takeBack} onClick={() => change({ cancelled: false }, "takenBack")}>{manage.takeBack}</Button>
        ) : (
          !isOver && <Button look="quiet" onClick={() => ask("cancel")}>{manage.cancel}</Button>
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
          onConfirm={(reason) => change({ cancelled: true, ...(reason ? { cancel_reason: reason } : {}) }, "cancelled")}
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
          onConfirm={remove}
          onCancel={() => ask(null)}
        />
      )}
    </section>
  );
}
