import { lazy, Suspense, useEffect, useId, useState } from "react";
import { WebinarSettings, webinarSettingsService } from "../../api/webinarSettingsService";
import { useTexts } from "../../texts/TextsContext";
import { Button } from "../../ui/Button";
import { Failure } from "../../ui/Failure";
import { Skeleton } from "../../ui/Skeleton";
import { KnownPerson } from "./knownPeople";
import { settingsSummary } from "./settingsSummary";

/** For hosts alone, and only once they open it: nobody else waits for its code. */
const SettingsForm = lazy(async () => ({ default: (await import("./SettingsForm")).SettingsForm }));

interface Props {
  webinarId: number;
  organizer: number;
  /** What the stream of events tells; undefined where it tells nothing. */
  told: WebinarSettings | undefined;
  /** Who is or was in the room. */
  present: readonly KnownPerson[];
}

/** What the hosts decide, in a line while it is closed. What was typed stays when it is closed again. */
export function SettingsPanel({ webinarId, organizer, told, present }: Props) {
  const language = useTexts();
  const { texts } = language;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [answered, setAnswered] = useState<WebinarSettings>();
  const [failure, setFailure] = useState<unknown>(null);
  const settings = answered ?? told;

  // What the stream tells later is newer than any answer.
  useEffect(() => setAnswered(undefined), [told]);

  async function load(): Promise<void> {
    setFailure(null);
    try {
      setAnswered(await webinarSettingsService.getSettings(webinarId));
    } catch (error) {
      setFailure(error);
    }
  }

  function toggle(): void {
    if (!isOpen && !settings) void load();
    setOpen(!isOpen);
    setWasOpen(true);
  }

  return (
    <section className="settings" aria-labelledby={`${id}-title`}>
      <div className="settings-head">
        <h2 id={`${id}-title`}>{texts.settings.title}</h2>
        <Button look="quiet" aria-expanded={isOpen} aria-controls={`${id}-form`} onClick={toggle}>
          {isOpen ? texts.settings.close : texts.settings.open}
        </Button>
      </div>
      {!isOpen && <p className="hint">{settings ? settingsSummary(settings, language) : texts.settings.lead}</p>}
      <div id={`${id}-form`} hidden={!isOpen}>
        {wasOpen && settings && (
          <Suspense fallback={<Skeleton shapes={["line", "row", "row"]} />}>
            <SettingsForm webinarId={webinarId} organizer={organizer} settings={settings} present={present} onSaved={setAnswered} />
          </Suspense>
        )}
        {!settings && (failure ? (
          <Failure what={texts.settings.failed} error={failure} onRetry={() => void load()} />
        ) : (
          wasOpen && <Skeleton shapes={["line", "row", "row"]} />
        ))}
      </div>
    </section>
  );
}
