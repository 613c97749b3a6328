import { SignInPrompt } from "../account";
import { nameOf } from "../api/client/session";
import { Link } from "../routing/Link";
import { useTexts } from "../texts/TextsContext";
import { PageHeading } from "../ui/PageHeading";
import { Spinner } from "../ui/Spinner";
import { ChatActions } from "./chat/chatActions";
import { ChatPanel } from "./chat/ChatPanel";
import { LiveBar } from "./LiveBar";
import { LeaveQuestion } from "./own/LeaveQuestion";
import { PortalProps } from "./portal/PortalProps";
import { EnterRoom } from "./room/EnterRoom";
import { JitsiMeetComponent } from "./room/JitsiMeetComponent";

interface Props extends PortalProps {
  chat: ChatActions;
}

/** Room and chat; the chat stands at the left on a wide screen and below on a phone. */
export function LiveScreen({ view, actions, chat }: Props) {
  const { webinar, viewer, user, room, liveRoomName, settings } = view;
  const { texts } = useTexts();
  const heading = <PageHeading title={webinar.title} tabTitle={texts.live.title(webinar.title)} isHidden />;

  if (!user) return <>{heading}<SignInPrompt text={texts.live.signInFirst} /></>;
  if (viewer === "guest" && view.isAdmitted === undefined) return <>{heading}<Spinner label={texts.live.askingEntry} /></>;
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
          <EnterRoom view={view} actions={actions} />
        ) : (
          <JitsiMeetComponent
            roomName={liveRoomName}
            displayName={nameOf(user)}
            onClose={actions.leave}
            title={webinar.title}
            isHost={viewer === "host"}
            decisions={settings && { hasLobby: settings.lobby, isModerated: settings.audience === "watches" }}
            onRenew={actions.renew}
            onEndSession={actions.end}
            isEnding={view.isLoadingLiveSession}
            endError={view.liveSessionError}
            onCommands={actions.holdRoom}
            {...(room ? { access: room } : {})}
          />
        )}
      </div>
      <LiveBar view={view} actions={actions} />
      <LeaveQuestion view={view} actions={actions} />
      <ChatPanel view={view} actions={chat} />
    </div>
  );
}
