import { ReactNode } from "react";
import { AccountNotice } from "../../account";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { OfflineNotice } from "./OfflineNotice";

interface Props {
  /** `narrow` for one card, `room` for the live screen, which has no footer. */
  shape?: "wide" | "narrow" | "room";
  children: ReactNode;
}

/** What surrounds every screen. */
export function Page({ shape = "wide", children }: Props) {
  return (
    <>
      <Header />
      <main id="content" className={`page page-${shape}`} tabIndex={-1}>
        <AccountNotice />
        <OfflineNotice />
        {children}
      </main>
      {shape !== "room" && <Footer />}
    </>
  );
}
