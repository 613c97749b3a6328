import { Suspense } from "react";
import { SignInPrompt } from "../../account";
import { useUser } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { PageHeading } from "../../ui/PageHeading";
import { EditLesson, LessonSkeleton } from "../../webinars/later";
import { Page } from "../frame/Page";

/** What a webinar is called and when it is, for its organizer and admins. */
export function EditWebinarPage({ webinarId }: { webinarId: number }) {
  const { texts } = useTexts();
  const user = useUser();
  return (
    <Page>
      <PageHeading title={texts.create.editTitle} />
      {user ? (
        <Suspense fallback={<LessonSkeleton />}>
          <EditLesson key={user.id} user={user} webinarId={webinarId} />
        </Suspense>
      ) : (
        <SignInPrompt text={texts.create.signInToEdit} />
      )}
    </Page>
  );
}
