import { Suspense, useState } from "react";
import { Participant } from "../../api/liveEventService";
import { nameOf } from "../../api/client/session";
import { useTexts } from "../../texts/TextsContext";
import { Avatar } from "../../ui/Avatar";
import { FunnelPart } from "../funnel/FunnelPart";
import { KnownFunnel } from "../funnel/useFunnel";
import { PortalProps } from "../portal/PortalProps";
import { RoomCommands } from "../room/jitsi/RoomCommands";
import { Person } from "../room/state/RoomState";
import { HandList } from "./HandList";
import { MuteEveryone } from "./MuteEveryone";
import { ParticipantList } from "./ParticipantList";
import { useParticipants } from "./useParticipants";

interface Props extends PortalProps {
  hands: readonly Person[];
  commands: RoomCommands | null;
  /** How far everybody has come on the way into the room. */
  way: KnownFunnel;
  /** Whether it is before the person's eyes: only then is it asked who is here. */
  isShown: boolean;
}

/** Who is here. A host sees everybody, who asks to speak, and can silence all; who attends sees who hosts. */
export function PeoplePanel({ view, actions, hands, commands, way, isShown }: Props) {
  const { webinar, user, viewer, isActive, participantCount, startedAt, settings } = view;
  const { texts } = useTexts();
  const [participants, setParticipants] = useState<Participant[]>();
  const isHost = viewer === "host";
  useParticipants(webinar.id, isHost && isShown, `${isActive} ${startedAt} ${participantCount}`, setParticipants);

  if (!isHost) {
    return (
      <div className="people">
        <ul className="people-list">
          <li className="participant">
            <Avatar userId={webinar.organizer} name={webinar.organizer_name} picture={webinar.organizer_picture_url} />
            <span className="participant-name">
              <bdi>{webinar.organizer_name}</bdi>
              <span className="participant-part">{texts.chat.hostRole}</span>
            </span>
          </li>
          {user && (
            <li className="participant">
              <Avatar userId={user.id} name={nameOf(user)} picture={user.profile_picture_url} />
              <span className="participant-name">
                <bdi>{nameOf(user)}</bdi>
                <span className="participant-part">{texts.chat.you}</span>
              </span>
            </li>
          )}
        </ul>
        <p className="hint">{texts.panel.othersInRoom}</p>
      </div>
    );
  }
  return (
    <div className="people">
      <Suspense fallback={null}><FunnelPart {...way} /></Suspense>
      {commands && <HandList hands={hands} onAsk={commands.askToUnmute} />}
      {commands && <MuteEveryone onMute={() => commands.muteEveryone("audio")} />}
      {(isShown || participants) && (
        <ParticipantList
          webinarId={webinar.id}
          participants={participants}
          isActive={isActive ?? false}
          organizer={webinar.organizer}
          settings={settings}
          onPart={actions.givePart}
        />
      )}
      {/* In a tab of its own: the room here must not be left for it. */}
      <a className="text-button" href={`/webinars/${webinar.id}`} target="_blank" rel="noopener">{texts.live.manage}</a>
    </div>
  );
}
