import { ButtonHTMLAttributes, MouseEvent, ReactNode, useRef } from "react";
import { Icon, IconName } from "./Icon";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: "main" | "quiet" | "danger";
  icon?: IconName;
  /** While set, the button shows progress and this text, and a press does nothing. */
  busy?: string | false;
  children: ReactNode;
}

/** Stays focusable while busy, so that a keyboard does not lose its place, and as wide, so that nothing beside it moves. */
export function Button({ look = "main", icon, busy = false, children, onClick, type = "button", ...rest }: Props) {
  const width = useRef<number>();

  function press(event: MouseEvent<HTMLButtonElement>): void {
    if (busy) return event.preventDefault();
    width.current = event.currentTarget.offsetWidth;
    onClick?.(event);
  }

  return (
    <button
      type={type}
      className={`button button-${look}`}
      aria-disabled={busy ? true : undefined}
      style={busy ? { minWidth: width.current } : undefined}
      onClick={press}
      {...rest}
    >
      {busy ? <span className="spinner-ring spinner-small" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span>{busy || children}</span>
    </button>
  );
}
