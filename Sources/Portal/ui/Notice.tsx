import { ReactNode } from "react";
import { Icon, IconName } from "./Icon";

interface Props {
  kind: "info" | "good" | "problem";
  children: ReactNode;
}

const icons: Record<Props["kind"], IconName> = { info: "clock", good: "check", problem: "warning" };

/** A sentence about what has happened. A problem is said at once, the others when the screen reader is free. */
export function Notice({ kind, children }: Props) {
  return (
    <div className={`notice notice-${kind}`} role={kind === "problem" ? "alert" : "status"}>
      <Icon name={icons[kind]} />
      <div>{children}</div>
    </div>
  );
}
