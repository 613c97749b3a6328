import { useTexts } from "../texts/TextsContext";
import { Icon } from "./Icon";

/** Tells whether the host has started, in a place that is always there, so that a screen reader hears the change. */
export function SessionState({ isActive }: { isActive: boolean | undefined }) {
  const { texts } = useTexts();
  const text = isActive === undefined
    ? texts.details.askingStatus
    : isActive ? texts.details.hostStarted : texts.details.hostNotStarted;
  return (
    <p className={isActive ? "session-state session-started" : "session-state"} role="status">
      <Icon name={isActive ? "check" : "clock"} />
      <span>{text}</span>
    </p>
  );
}
