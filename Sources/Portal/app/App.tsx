import { lazy, Suspense } from "react";
import { useUser } from "../api/client/session";
import { useNotifying } from "../api/notifying";
import { useAirFeed } from "../live";
import { usePlace } from "../routing/navigation";
import { Route, routeFor } from "../routing/routes";
import { TextsOf } from "../texts/chosenTexts";
import { TextsProvider } from "../texts/TextsProvider";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { Skeleton } from "../ui/Skeleton";
import { Page } from "./frame/Page";
import { BrokenPage } from "./pages/BrokenPage";
import { NotFoundPage } from "./pages/NotFoundPage";
import { SignInPage } from "./pages/SignInPage";
import { WebinarListPage } from "./pages/WebinarListPage";

// A first page brings no other's code along. `appearance.ts` asks for a webinar's before this script has come.
const UserWebinarPortal = lazy(async () => ({ default: (await import("./pages/UserWebinarPortal")).UserWebinarPortal }));
const laterPages = () => import("./pages/laterPages");
const AnalyticsPage = lazy(async () => ({ default: (await laterPages()).AnalyticsPage }));
const CertificatePage = lazy(async () => ({ default: (await laterPages()).CertificatePage }));
const EditWebinarPage = lazy(async () => ({ default: (await laterPages()).EditWebinarPage }));
const HelpPage = lazy(async () => ({ default: (await laterPages()).HelpPage }));
const MyWebinarsPage = lazy(async () => ({ default: (await laterPages()).MyWebinarsPage }));
const NewWebinarPage = lazy(async () => ({ default: (await laterPages()).NewWebinarPage }));
const ReportPage = lazy(async () => ({ default: (await laterPages()).ReportPage }));
const YourDataPage = lazy(async () => ({ default: (await laterPages()).YourDataPage }));
const VerifyPage = lazy(async () => ({ default: (await laterPages()).VerifyPage }));
const RecordingPage = lazy(async () => ({ default: (await laterPages()).RecordingPage }));
const NewsWatch = lazy(async () => ({ default: (await import("../webinars/later")).NewsWatch }));

export function App({ texts }: { texts: TextsOf }) {
  const route = routeFor(usePlace().path);
  const user = useUser();
  const isNotifying = useNotifying();
  // A webinar's own page follows that webinar: one stream a page.
  useAirFeed(route.page !== "webinar");
  return (
    <TextsProvider first={texts}>
      <ErrorBoundary key={route.page} fallback={<BrokenPage />}>
        <Suspense fallback={<Page><Skeleton shapes={["title", "card"]} /></Page>}>{pageFor(route, user?.id ?? null)}</Suspense>
      </ErrorBoundary>
      {user && isNotifying && <ErrorBoundary fallback={null}><Suspense fallback={null}><NewsWatch key={user.id} /></Suspense></ErrorBoundary>}
    </TextsProvider>
  );
}

function pageFor(route: Route, userId: number | null) {
  switch (route.page) {
    case "list":
      return <WebinarListPage />;
    case "sign-in":
      return <SignInPage />;
    case "my-webinars":
      return <MyWebinarsPage />;
    case "analytics":
      return <AnalyticsPage />;
    case "new-webinar":
      return <NewWebinarPage />;
    case "edit-webinar":
      return <EditWebinarPage key={route.id} webinarId={route.id} />;
    case "help":
      return <HelpPage />;
    case "webinar":
      // One page for the details and the live screen: the press on the one opens the room on the other. Another account
      // has a page of its own, without the room and the chat of the one before.
      return <UserWebinarPortal key={`${route.id} ${userId}`} webinarId={route.id} isLiveScreen={route.isLive} />;
    case "report":
      return <ReportPage key={`${route.id} ${userId}`} webinarId={route.id} />;
    case "your-data":
      return <YourDataPage />;
    case "certificate":
      return <CertificatePage key={`${route.id} ${userId}`} webinarId={route.id} />;
    case "verify":
      return <VerifyPage key={route.certificate} id={route.certificate} />;
    case "recording":
      return <RecordingPage key={`${route.id} ${userId}`} webinarId={route.id} />;
    case "not-found":
      return <NotFoundPage />;
  }
}
