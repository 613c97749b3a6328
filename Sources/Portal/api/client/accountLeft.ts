interface Account {
  id: number;
}

/**
 * The account that a page was of, once another tab has put another in its place, or none; null while it is the same.
 * `left` is what this said before: who comes back has left nothing.
 */
export function accountLeft<Of extends Account>(left: Of | null, before: Of | null, now: Of | null): Of | null {
  const own = left ?? before;
  return own?.id === now?.id ? null : own;
}
