import { useState } from "react";
import { initials } from "./initials";

const shades = 8;

interface Props {
  userId: number;
  name: string;
  picture?: string | null;
}

/** The person's picture; where there is none, or it cannot be had, initials on a colour that stays with the person. */
export function Avatar({ userId, name, picture = null }: Props) {
  const [missing, setMissing] = useState<string | null>(null);
  if (picture !== null && picture !== missing) {
    return <img className="avatar" src={picture} alt="" width="36" height="36" loading="lazy" onError={() => setMissing(picture)} />;
  }
  return <span className={`avatar avatar-${userId % shades}`} dir="auto" aria-hidden="true">{initials(name)}</span>;
}
