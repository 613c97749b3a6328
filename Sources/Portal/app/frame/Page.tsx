import { ReactNode } from "react";
import { AccountNotice } from "../../account";
import { Footer } from "./Footer";
import { Header } from "./Header";

interface Props {
  /** `narrow` for one card, `room` for the live screen, which has neither header nor footer. */
  shape?: "wide" | "narrow" | "room";
  children: ReactNode;
}

/** What surrounds every screen. */
export function Page({ shape = "wide", children }: Props) {
  return (
    <>
      {shape !== "room" && <Header />}
      <main id="content" className={`page page-${shape}`} tabIndex={-1}>
        <AccountNotice />
        {children}
      </main>
      {shape !== "room" && <Footer />}
    </>
  );
}
