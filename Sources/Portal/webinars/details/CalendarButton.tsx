import { serverNow } from "../../api/client/serverClock";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { DatedWebinar } from "../dates";
import { calendarFile } from "./calendarFile";

export function CalendarButton({ webinar }: { webinar: DatedWebinar }) {
  const { texts } = useTexts();

  function download(): void {
    const text = calendarFile(webinar, `${location.origin}/webinars/${webinar.id}`, serverNow());
    const address = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `webinar-${webinar.id}.ics`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  return <Button look="quiet" icon="calendar" onClick={download}>{texts.details.addToCalendar}</Button>;
}
