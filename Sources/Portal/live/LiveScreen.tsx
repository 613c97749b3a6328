import { SignInPrompt } from "../account";
import { Link } from "../routing/Link";
import { useTexts } from "../texts/TextsContext";
import { PageHeading } from "../ui/PageHeading";
import { Spinner } from "../ui/Spinner";
import { ChatActions } from "./chat/chatActions";
import { Classroom } from "./Classroom";
import { LiveDoor } from "./LiveDoor";
import { LeaveQuestion } from "./own/LeaveQuestion";
import { PortalProps } from "./portal/PortalProps";

interface Props extends PortalProps {
  chat: ChatActions;
}

/** The live screen: the classroom for whoever may be there, a way on for others. */
export function LiveScreen({ view, actions, chat }: Props) {
  const { webinar, viewer, user } = view;
  const { texts } = useTexts();
  const heading = <PageHeading title={webinar.title} tabTitle={texts.live.title(webinar.title)} isHidden />;

  if (!user) return <LiveDoor webinar={webinar}><SignInPrompt text={texts.live.signInFirst} /></LiveDoor>;
  if (viewer === "guest" && view.isAdmitted === undefined) return <>{heading}<Spinner label={texts.live.askingEntry} /></>;
  if (viewer === "guest") {
    return (
      <LiveDoor webinar={webinar}>
        <div className="empty">
          <p>{texts.live.registerFirst}</p>
          <Link className="button button-main" href={`/webinars/${webinar.id}`}>{texts.live.toDetails}</Link>
        </div>
      </LiveDoor>
    );
  }
  return (
    <>
      {heading}
      <Classroom view={view} actions={actions} user={user} chat={chat} />
      <LeaveQuestion view={view} actions={actions} />
    </>
  );
}
