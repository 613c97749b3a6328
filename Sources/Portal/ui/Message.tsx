import { ReactNode } from "react";
import { PageHeading } from "./PageHeading";

interface Props {
  title: string;
  children: ReactNode;
}

/** A screen that has one thing to say, and the ways on. */
export function Message({ title, children }: Props) {
  return (
    <div className="message">
      <PageHeading title={title} />
      {children}
    </div>
  );
}
