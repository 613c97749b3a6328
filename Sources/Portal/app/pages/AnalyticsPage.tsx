import { Suspense } from "react";
import { SignInPrompt } from "../../account";
import { useUser } from "../../api/client/session";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { PageHeading } from "../../ui/PageHeading";
import { Analytics, AnalyticsSkeleton } from "../../webinars/later";
import { Page } from "../frame/Page";

/** What was held and how many came, for admins. */
export function AnalyticsPage() {
  const { texts } = useTexts();
  const user = useUser();
  return (
    <Page>
      <PageHeading title={texts.analytics.title} />
      {user?.role === "admin" ? (
        <Suspense fallback={<AnalyticsSkeleton />}><Analytics key={user.id} userId={user.id} /></Suspense>
      ) : user ? (
        <div className="empty">
          <p>{texts.analytics.adminsOnly}</p>
          <Link className="button button-main" href="/">{texts.actions.toWebinars}</Link>
        </div>
      ) : (
        <SignInPrompt text={texts.analytics.adminsOnly} />
      )}
    </Page>
  );
}
