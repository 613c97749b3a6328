import { ButtonHTMLAttributes, MouseEvent, ReactNode } from "react";
import { Icon, IconName } from "./Icon";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: "main" | "quiet" | "danger";
  icon?: IconName;
  /** While set, the button shows progress and this text, and a press does nothing. */
  busy?: string | false;
  children: ReactNode;
}

/** Stays focusable while busy, so that a keyboard does not lose its place. */
export function Button({ look = "main", icon, busy = false, children, onClick, type = "button", ...rest }: Props) {
  function press(event: MouseEvent<HTMLButtonElement>): void {
    if (busy) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <button type={type} className={`button button-${look}`} aria-disabled={busy ? true : undefined} onClick={press} {...rest}>
      {busy ? <span className="spinner-ring spinner-small" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <span>{busy || children}</span>
    </button>
  );
}
