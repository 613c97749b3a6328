/** Starts asking for one thing, and returns how to stop. */
export type StartPoller = (onTrouble: (isTroubled: boolean) => void) => () => void;

/** Runs exactly those pollers that the returned function is told, and says whether any of them has trouble. */
export function choosePollers<Name extends string>(
  pollers: Record<Name, StartPoller>,
  onTrouble: (isTroubled: boolean) => void,
): (wanted: readonly Name[]) => void {
  const running = new Map<Name, () => void>();
  const troubled = new Set<Name>();

  function report(name: Name, isTroubled: boolean): void {
    if (isTroubled) troubled.add(name);
    else troubled.delete(name);
    onTrouble(troubled.size > 0);
  }

  return (wanted) => {
    for (const [name, stop] of running) {
      if (wanted.includes(name)) continue;
      stop();
      running.delete(name);
      report(name, false);
    }
    for (const name of wanted) {
      if (!running.has(name)) running.set(name, pollers[name]((isTroubled) => report(name, isTroubled)));
    }
  };
}
