export interface EventHandlers<Kind extends string> {
  /** The id is the event's own or, for one without, the last before it on this stream; null before the first. */
  onEvent(kind: Kind, text: string, id: number | null): void;
  /** Called once; the stream is closed then. */
  onFailure(): void;
}

/**
 * One EventSource, closed on its first error: the browser's own return would come with an old ticket, and all
 * pages of a class at the same moment; after a refusal it would not come at all.
 */
export function openEvents<Kind extends string>(
  address: string,
  kinds: readonly Kind[],
  { onEvent, onFailure }: EventHandlers<Kind>,
): () => void {
  const source = new EventSource(address);
  for (const kind of kinds) {
    source.addEventListener(kind, (event) => {
      const { data, lastEventId } = event as MessageEvent<string>;
      onEvent(kind, data, lastEventId === "" ? null : Number(lastEventId));
    });
  }
  source.addEventListener("error", () => {
    source.close();
    onFailure();
  });
  return () => source.close();
}
