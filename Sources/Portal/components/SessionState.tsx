import { useTexts } from "../texts/TextsContext";
import { Icon } from "./Icon";

/** Tells whether the host has started, in a place that has room for each answer, so that nothing moves. */
export function SessionState({ isActive }: { isActive: boolean | undefined }) {
  const { texts } = useTexts();
  const { askingStatus, hostStarted, hostNotStarted } = texts.details;
  const text = isActive === undefined ? askingStatus : isActive ? hostStarted : hostNotStarted;
  return (
    <div className={isActive ? "session-state session-started" : "session-state"}>
      <Icon name={isActive ? "check" : "clock"} />
      <div className="session-text">
        <p role="status">{text}</p>
        {[hostStarted, hostNotStarted].map((other) => <p key={other} className="session-sizer" aria-hidden="true">{other}</p>)}
      </div>
    </div>
  );
}
