import { Suspense, useState } from "react";
import { nameOf, User } from "../api/client/session";
import { ChatActions } from "./chat/chatActions";
import { undivided } from "./breakouts/breakouts";
import { useCapture } from "./capture/useCapture";
import { HelpNotice } from "./funnel/HelpNotice";
import { GreenRoom } from "./greenroom/GreenRoom";
import { LiveBar } from "./LiveBar";
import { DoorStrip } from "./panel/DoorStrip";
import { PanelButton } from "./panel/PanelButton";
import { SidePanel } from "./panel/SidePanel";
import { usePanel } from "./panel/usePanel";
import { useUnread } from "./panel/useUnread";
import { useVisibleHeight } from "./panel/useVisibleHeight";
import { PortalProps } from "./portal/PortalProps";
import { RoomCommands } from "./room/jitsi/RoomCommands";
import { JitsiMeetComponent } from "./room/JitsiMeetComponent";
import { noCaptureWords, nobody, RoomChoices } from "./room/state/RoomState";

interface Props extends PortalProps {
  user: User;
  chat: ChatActions;
}

/** The stage, one panel with chat and people, and the bar with the ways out. On a phone the panel is pulled up. */
export function Classroom({ view, actions, user, chat }: Props) {
  const { webinar, viewer, room, liveRoomName, settings } = view;
  const isHost = viewer === "host";
  const panel = usePanel();
  const [choices, setChoices] = useState<RoomChoices | null>(null);
  const [people, setPeople] = useState(nobody);
  const [commands, setCommands] = useState<RoomCommands | null>(null);
  const [words, setWords] = useState(noCaptureWords);
  const [breakouts, setBreakouts] = useState(undivided);
  const captured = { webinarId: webinar.id, isHost, commands };
  const captures = {
    file: useCapture("file", { ...captured, isTold: view.capture.isRecording, word: words.file }),
    stream: useCapture("stream", { ...captured, isTold: view.capture.isStreaming, word: words.stream }),
  };
  const isInRoom = liveRoomName !== null;
  const unread = useUnread(view.chat, panel.isShown && panel.tab === "chat", view.currentUserId);
  const isCovered = panel.shape === "sheet" && panel.isOpen;
  const asking = isHost ? people.knocking.length + people.hands.length : 0;
  useVisibleHeight();

  function holdRoom(open: RoomCommands | null): void {
    setCommands(open);
    actions.holdRoom(open);
  }

  return (
    <div className="live">
      <SidePanel
        view={view}
        actions={actions}
        panel={panel}
        chat={chat}
        unread={unread}
        people={people}
        commands={commands}
        captures={captures}
        breakouts={breakouts}
      />
      <div className="live-stage" {...(isCovered ? { inert: "" } : {})}>
        {liveRoomName === null ? (
          <GreenRoom view={view} actions={actions} user={user} choices={choices} onChoices={setChoices} />
        ) : (
          <JitsiMeetComponent
            roomName={liveRoomName}
            displayName={nameOf(user)}
            onClose={actions.leave}
            title={webinar.title}
            isHost={isHost}
            decisions={settings && { hasLobby: settings.lobby, isModerated: settings.audience === "watches" }}
            choices={choices ?? undefined}
            onRenew={actions.renew}
            onEndSession={actions.end}
            isEnding={view.isLoadingLiveSession}
            endError={view.liveSessionError}
            onCommands={holdRoom}
            onPeople={setPeople}
            onCaptures={setWords}
            onBreakouts={setBreakouts}
            notice={view.chat.notice}
            onOpen={actions.noteRoom}
            onProgress={actions.noteProgress}
            {...(room ? { access: room } : {})}
          />
        )}
      </div>
      {/* A press beside the sheet closes it, as its button and Escape do. */}
      {isCovered && <div className="live-veil" onClick={panel.close} />}
      {isHost && <DoorStrip panel={panel} knocking={people.knocking.length} />}
      {!isHost && <Suspense fallback={null}><HelpNotice help={view.help} /></Suspense>}
      <div className="live-foot">
        <PanelButton panel={panel} unread={unread} asking={asking} />
        <LiveBar
          view={view}
          actions={actions}
          // The room may say so first, and says so also where no stream of events comes through.
          isRecording={view.capture.isRecording || (isInRoom && words.file?.isOn === true)}
          isStreaming={view.capture.isStreaming || (isInRoom && words.stream?.isOn === true)}
        />
      </div>
    </div>
  );
}
