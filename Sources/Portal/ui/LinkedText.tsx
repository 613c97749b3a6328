import { Fragment } from "react";
import { textParts } from "../writing/links";

/** Plain text whose web addresses can be pressed; nothing else in it means anything. */
export function LinkedText({ text: whole }: { text: string }) {
  return (
    <>
      {textParts(whole).map(({ text, isLink }, at) =>
        isLink ? (
          <a key={at} href={text} dir="ltr" target="_blank" rel="noopener noreferrer nofollow">{text}</a>
        ) : (
          <Fragment key={at}>{text}</Fragment>
        ),
      )}
    </>
  );
}
