import { FormEvent, FormHTMLAttributes, KeyboardEvent } from "react";
import { isComposing } from "./isComposing";

interface Props extends FormHTMLAttributes<HTMLFormElement> {
  onSubmit(event: FormEvent<HTMLFormElement>): void;
}

/** A form that the page itself sends and judges; the Enter that confirms a word of an input method does not send it. */
export function Form({ onSubmit, ...rest }: Props) {
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    onSubmit(event);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && isComposing(event.nativeEvent)) event.preventDefault();
  }

  return <form onSubmit={submit} onKeyDown={onKeyDown} noValidate {...rest} />;
}
