import { useTexts } from "../../texts/TextsContext";
import { isFull } from "../portal/joinRefusal";

interface Props {
  error: unknown;
  isSeatAwaited: boolean;
}

/** Under the word that every place is taken: what the page does about it. */
export function FullRoom({ error, isSeatAwaited }: Props) {
  const { texts } = useTexts();
  if (!isFull(error)) return null;
  return <p>{isSeatAwaited ? texts.live.fullMeaning : texts.live.stillFull}</p>;
}
