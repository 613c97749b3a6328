import { ReactNode } from "react";
import { AccountNotice } from "../../account";
import { OwnSessionBar } from "../../live";
import { usePlace } from "../../routing/navigation";
import { routeFor } from "../../routing/routes";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { OfflineNotice } from "./OfflineNotice";

interface Props {
  /** `narrow` for one card, `room` for the live screen, which has neither header nor footer. */
  shape?: "wide" | "narrow" | "room";
  children: ReactNode;
}

/** What surrounds every screen. */
export function Page({ shape = "wide", children }: Props) {
  const route = routeFor(usePlace().path);
  return (
    <>
      {shape !== "room" && <Header />}
      <OwnSessionBar hasFeed={route.page !== "webinar"} webinarId={route.page === "webinar" ? route.id : null} />
      <main id="content" className={`page page-${shape}`} tabIndex={-1}>
        <AccountNotice />
        <OfflineNotice />
        {children}
      </main>
      {shape !== "room" && <Footer />}
    </>
  );
}
