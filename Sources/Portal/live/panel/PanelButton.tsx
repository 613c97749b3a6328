import { useTexts } from "../../texts/TextsContext";
import { Badge } from "../../ui/Badge";
import { Icon } from "../../ui/Icon";
import { Panel } from "./usePanel";

interface Props {
  panel: Panel;
  unread: number;
  /** Who knocks or has a hand up. */
  asking: number;
}

/** Pulls the panel up where it is not always there, and says how much is new in it. */
export function PanelButton({ panel, unread, asking }: Props) {
  const { texts } = useTexts();
  const { newMessages, asks } = texts.panel;
  if (panel.shape === "beside") return null;
  const words = [texts.chat.heading, unread > 0 && newMessages(unread), asking > 0 && asks(asking)].filter(Boolean).join(", ");
  return (
    <button
      ref={panel.button}
      type="button"
      className="button button-quiet panel-button"
      aria-label={words}
      aria-expanded={panel.isOpen}
      aria-controls="side"
      onClick={() => (panel.isOpen ? panel.close() : panel.open(unread === 0 && asking > 0 ? "people" : undefined))}
    >
      <Icon name="chat" />
      <span>{texts.chat.heading}</span>
      <Badge count={unread + asking} />
    </button>
  );
}
