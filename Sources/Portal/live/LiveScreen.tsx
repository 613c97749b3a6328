import { SignInPrompt } from "../account";
import { nameOf } from "../api/client/session";
import { Link } from "../routing/Link";
import { useTexts } from "../texts/TextsContext";
import { PageHeading } from "../ui/PageHeading";
import { ChatPanel } from "./chat/ChatPanel";
import { LiveBar } from "./LiveBar";
import { LiveScreenProps } from "./liveScreenProps";
import { EnterRoom } from "./room/EnterRoom";
import { JitsiMeetComponent } from "./room/JitsiMeetComponent";

/** Room and chat; the chat stands at the left on a wide screen and below on a phone. */
export function LiveScreen(props: LiveScreenProps) {
  const { webinar, viewer, user, currentUserId, liveRoomName, chat, isTroubled, onClose } = props;
  const { texts } = useTexts();
  const heading = <PageHeading title={webinar.title} tabTitle={texts.live.title(webinar.title)} isHidden />;

  if (!user) return <>{heading}<SignInPrompt text={texts.live.signInFirst} /></>;
  if (viewer === "guest") {
    return (
      <>
        {heading}
        <div className="empty">
          <p>{texts.live.registerFirst}</p>
          <Link className="button button-main" href={`/webinars/${webinar.id}`}>{texts.live.toDetails}</Link>
        </div>
      </>
    );
  }

  return (
    <div className="live">
      {heading}
      <div className="live-stage">
        {liveRoomName === null ? (
          <EnterRoom {...props} />
        ) : (
          <JitsiMeetComponent roomName={liveRoomName} displayName={nameOf(user)} onClose={onClose} />
        )}
      </div>
      <LiveBar {...props} />
      <ChatPanel chat={chat} currentUserId={currentUserId} organizerId={webinar.organizer} isTroubled={isTroubled} />
    </div>
  );
}
