import { initials } from "./initials";

const shades = 8;

/** Initials on a colour that stays with the person. */
export function Avatar({ userId, name }: { userId: number; name: string }) {
  return <span className={`avatar avatar-${userId % shades}`} dir="auto" aria-hidden="true">{initials(name)}</span>;
}
