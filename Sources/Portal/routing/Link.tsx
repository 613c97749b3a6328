import { AnchorHTMLAttributes, MouseEvent } from "react";
import { navigate } from "./navigation";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link within the portal. With a modifier key or another button it stays the browser's. */
export function Link({ href, onClick, ...rest }: Props) {
  function follow(event: MouseEvent<HTMLAnchorElement>): void {
    onClick?.(event);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    navigate(href);
  }

  return <a href={href} onClick={follow} {...rest} />;
}
