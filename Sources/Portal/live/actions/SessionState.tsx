import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";

interface Props {
  isActive: boolean | undefined;
  hasEnded: boolean;
}

/** Tells whether the host has started, in a place that has room for each answer, so that nothing moves. */
export function SessionState({ isActive, hasEnded }: Props) {
  const { texts } = useTexts();
  const { askingStatus, hostStarted, hostNotStarted, sessionEnded } = texts.details;
  const inactive = hasEnded ? sessionEnded : hostNotStarted;
  const text = isActive === undefined ? askingStatus : isActive ? hostStarted : inactive;
  return (
    <div className={isActive ? "session-state session-started" : "session-state"}>
      <Icon name={isActive ? "check" : "clock"} />
      <div className="session-text">
        <p role="status">{text}</p>
        {[hostStarted, hostNotStarted, sessionEnded].map((other) => (
          <p key={other} className="session-sizer" aria-hidden="true">{other}</p>
        ))}
      </div>
    </div>
  );
}
