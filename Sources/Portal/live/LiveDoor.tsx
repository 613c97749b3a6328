import { ReactNode } from "react";
import { serverNow } from "../api/client/serverClock";
import { WebinarDetail } from "../api/webinarService";
import { useTexts } from "../texts/TextsContext";
import { Message } from "../ui/Message";
import { wholeDate } from "../webinars/rules";

interface Props {
  webinar: WebinarDetail;
  /** What it takes to come in. */
  children: ReactNode;
}

/** Which webinar it is, for whoever may not come in yet. */
export function LiveDoor({ webinar, children }: Props) {
  const language = useTexts();
  return (
    <Message title={webinar.title}>
      <p className="lead">{wholeDate(webinar, serverNow(), language)} · <bdi>{webinar.organizer_name}</bdi></p>
      {children}
    </Message>
  );
}
