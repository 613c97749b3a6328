type Key = Pick<globalThis.KeyboardEvent, "isComposing" | "keyCode">;

/** What a browser gives as the code of a key that an input method takes. */
const takenByInputMethod = 229;

/** Whether a key belongs to an input method: Safari says so by the code alone, once the composition is over. */
export function isComposing({ isComposing: composes, keyCode }: Key): boolean {
  return composes || keyCode === takenByInputMethod;
}
