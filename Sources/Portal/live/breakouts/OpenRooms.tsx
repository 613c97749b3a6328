import { useState } from "react";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Choices } from "../../ui/Choices";
import { Field } from "../../ui/Field";
import { Form } from "../../ui/Form";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";

export interface RoomsToOpen {
  names: readonly string[];
  isEven: boolean;
}

interface Props {
  busy: string | false;
  onOpen(rooms: RoomsToOpen): void;
}

const fewest = 2;
const most = 12;
/** Characters; Jitsi shows no more of it anyway. */
const longestName = 40;

/** How many break-out rooms, what they are called, and whether everybody is sent at once. */
export function OpenRooms({ busy, onOpen }: Props) {
  const { texts } = useTexts();
  const { howMany, nameOf, defaultName, assign, evenly, byHand, open } = texts.breakouts;
  const [number, setNumber] = useState(fewest);
  const [names, setNames] = useState<readonly string[]>([]);
  const [way, setWay] = useState<"evenly" | "byHand">("evenly");
  const shown = Array.from({ length: number }, (_, nth) => names[nth] ?? defaultName(nth + 1));

  function rename(nth: number, name: string): void {
    setNames(shown.map((one, at) => (at === nth ? name : one)));
  }

  function submit(): void {
    if (busy) return;
    const sent = shown.map((name, nth) => (isBlank(name) ? defaultName(nth + 1) : sentText(name).trim()));
    onOpen({ names: sent, isEven: way === "evenly" });
  }

  return (
    <Form className="open-rooms" onSubmit={submit}>
      <div className="field">
        <label htmlFor="number-of-rooms">{howMany}</label>
        <select id="number-of-rooms" value={number} onChange={(event) => setNumber(Number(event.target.value))}>
          {Array.from({ length: most - fewest + 1 }, (_, more) => <option key={more}>{fewest + more}</option>)}
        </select>
      </div>
      {shown.map((name, nth) => (
        <Field key={nth} label={nameOf(nth + 1)} value={name} maxLength={longestName} onChange={(event) => rename(nth, event.target.value)} />
      ))}
      <Choices legend={assign} options={[["evenly", evenly], ["byHand", byHand]] as const} value={way} onChange={(value) => setWay(value)} />
      <Button type="submit" busy={busy}>{open}</Button>
    </Form>
  );
}
