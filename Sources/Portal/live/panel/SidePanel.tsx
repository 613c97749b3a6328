import { useId } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { TabPanel, Tabs } from "../../ui/Tabs";
import { ChatActions } from "../chat/chatActions";
import { ChatPanel } from "../chat/ChatPanel";
import { useFunnel } from "../funnel/useFunnel";
import { LobbyList } from "../people/LobbyList";
import { PeoplePanel } from "../people/PeoplePanel";
import { PortalProps } from "../portal/PortalProps";
import { RoomCommands } from "../room/jitsi/RoomCommands";
import { RoomPeople } from "../room/state/RoomState";
import { Breakouts } from "../breakouts/breakouts";
import { Captures, RoomTools } from "./RoomTools";
import { Panel } from "./usePanel";

interface Props extends PortalProps {
  panel: Panel;
  chat: ChatActions;
  unread: number;
  /** Who knocks and who has a hand up, as the room says. */
  people: RoomPeople;
  /** Of the open room; null while there is none. */
  commands: RoomCommands | null;
  /** What is recorded and streamed, as a host's page keeps it. */
  captures: Captures;
  breakouts: Breakouts;
}

/** Chat and people beside the room; on a phone a sheet over it. Who knocks stands above both, for the host. */
export function SidePanel({ view, actions, panel, chat, unread, people, commands, captures, breakouts }: Props) {
  const { texts } = useTexts();
  const { label, newMessages, handsUp, close } = texts.panel;
  const id = useId();
  const isHost = view.viewer === "host";
  const tools = isHost && commands;
  // Who leaves the room, or hosts no longer, has no such tab.
  const tab = panel.tab === "room" && !tools ? "people" : panel.tab;
  const hands = isHost ? people.hands.length : 0;
  const way = useFunnel(view.webinar.id, isHost && panel.isShown && view.room !== null);
  const stuck = way.funnel?.stuck ?? 0;
  const peopleNews = {
    count: hands + stuck,
    words: [hands > 0 && handsUp(hands), stuck > 0 && texts.panel.stuck(stuck)].filter(Boolean).join(", "),
  };
  return (
    <aside
      ref={panel.element}
      id="side"
      className="side"
      aria-label={label}
      data-shape={panel.shape}
      data-open={panel.isOpen || undefined}
    >
      <div className="side-head">
        <Tabs
          id={id}
          label={label}
          chosen={tab}
          onChoose={panel.choose}
          tabs={[
            { name: "chat", label: texts.chat.heading, news: { count: unread, words: newMessages(unread) } },
            { name: "people", label: texts.panel.people, news: peopleNews },
            ...(tools ? [{ name: "room" as const, label: texts.panel.room }] : []),
          ]}
        />
        {panel.shape !== "beside" && (
          <button type="button" className="icon-button" aria-label={close} onClick={panel.close}><Icon name="close" /></button>
        )}
      </div>
      {isHost && commands && <LobbyList knocking={people.knocking} onAnswer={commands.answerKnockingParticipant} />}
      <TabPanel id={id} name="chat" isChosen={tab === "chat"}>
        <ChatPanel view={view} actions={chat} />
      </TabPanel>
      <TabPanel id={id} name="people" isChosen={tab === "people"}>
        <PeoplePanel
          view={view}
          actions={actions}
          hands={people.hands}
          way={way}
          commands={commands}
          isShown={panel.isShown && tab === "people"}
        />
      </TabPanel>
      {tools && (
        <TabPanel id={id} name="room" isChosen={tab === "room"}>
          <RoomTools view={view} commands={tools} captures={captures} breakouts={breakouts} onNotice={chat.setNotice} />
        </TabPanel>
      )}
    </aside>
  );
}
