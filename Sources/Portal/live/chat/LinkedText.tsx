import { Fragment } from "react";

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'’”])/g;

/** Plain text whose web addresses can be pressed; nothing else in it means anything. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {text.split(address).map((part, at) =>
        // split puts what the pattern caught at the odd places.
        at % 2 === 1 ? (
          <a key={at} href={part} target="_blank" rel="noopener noreferrer nofollow">{part}</a>
        ) : (
          <Fragment key={at}>{part}</Fragment>
        ),
      )}
    </>
  );
}
