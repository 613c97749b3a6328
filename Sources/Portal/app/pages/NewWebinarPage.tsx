import { Suspense } from "react";
import { SignInPrompt } from "../../account";
import { useUser } from "../../api/client/session";
import { Link } from "../../routing/Link";
import { usePlace } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";
import { PageHeading } from "../../ui/PageHeading";
import { LessonSkeleton, NewLesson } from "../../webinars/later";
import { Page } from "../frame/Page";

/** `?copy=7` fills the form in with webinar 7. */
export function NewWebinarPage() {
  const { texts } = useTexts();
  const user = useUser();
  const copied = Number(usePlace().query.get("copy"));
  return (
    <Page>
      <PageHeading title={texts.create.title} />
      {user?.role === "admin" ? (
        <Suspense fallback={<LessonSkeleton />}>
          <NewLesson key={user.id} user={user} copied={Number.isSafeInteger(copied) && copied > 0 ? copied : null} />
        </Suspense>
      ) : user ? (
        <div className="empty">
          <p>{texts.create.adminsOnly}</p>
          <Link className="button button-main" href="/">{texts.actions.toWebinars}</Link>
        </div>
      ) : (
        <SignInPrompt text={texts.create.adminsOnly} />
      )}
    </Page>
  );
}
