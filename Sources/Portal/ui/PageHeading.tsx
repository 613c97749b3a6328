import { useEffect, useRef } from "react";
import { usePlace } from "../routing/navigation";
import { usePageTitle } from "./usePageTitle";

interface Props {
  title: string;
  /** What the browser's tab says, where that is not the heading. */
  tabTitle?: string;
  isHidden?: boolean;
}

/** The heading of a page. After a move it takes the focus, so that a screen reader says where it is. */
export function PageHeading({ title, tabTitle, isHidden = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { path, moves } = usePlace();
  usePageTitle(tabTitle ?? title);

  useEffect(() => {
    if (moves > 0) heading.current?.focus({ preventScroll: true });
    // The same page at another address is another place; a new title at the same address is not.
  }, [path]);

  return (
    <h1 ref={heading} tabIndex={-1} className={isHidden ? "visually-hidden" : "page-heading"}>
      <bdi>{title}</bdi>
    </h1>
  );
}
