import { FormEvent, useState } from "react";
import { fewestPlaces, longestPassword, longestStreamLink, mostAttendedMinutes, mostAttendedShare, mostPlaces } from "../../api/bounds";
import { ApiError } from "../../api/client/ApiError";
import { WebinarSettings, webinarSettingsService } from "../../api/webinarSettingsService";
import { useSiteSettings } from "../../api/settingsService";
import { count } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { Button } from "../../ui/Button";
import { Form } from "../../ui/Form";
import { Notice } from "../../ui/Notice";
import { AttendanceSettings } from "./AttendanceSettings";
import { EntrySettings } from "./EntrySettings";
import { HostSettings } from "./HostSettings";
import { KnownPerson, knownPeople } from "./knownPeople";
import { RoomSettings } from "./RoomSettings";
import { changeFrom, draftFaults, SettingsDraft, SettingsFault, shownSettings } from "./settingsDraft";
import { StreamSettings } from "./StreamSettings";
import { useRegistered } from "./useRegistered";

interface Props {
  webinarId: number;
  organizer: number;
  settings: WebinarSettings;
  present: readonly KnownPerson[];
  onSaved(settings: WebinarSettings): void;
}

/** What the parts of the form are given. */
export interface SettingsFields {
  settings: WebinarSettings;
  shown: ReturnType<typeof shownSettings>;
  errors: Readonly<Record<string, string>>;
  change(draft: SettingsDraft): void;
}

/** All that the hosts decide. One button saves it: a class notices each change at once. */
export function SettingsForm({ webinarId, organizer, settings, present, onSaved }: Props) {
  const { texts, locale } = useTexts();
  const [draft, setDraft] = useState<SettingsDraft>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const problem = useErrorText(failure);
  const { canRecord } = useSiteSettings();
  const registered = useRegistered(webinarId);
  const people = knownPeople(locale, present, registered ?? []).filter(({ id }) => id !== organizer);

  const inWords: Record<SettingsFault, string> = {
    places: texts.settings.placesFault(count(fewestPlaces, locale), count(mostPlaces, locale)),
    minutes: texts.settings.placesFault(count(1, locale), count(mostAttendedMinutes, locale)),
    share: texts.settings.placesFault(count(1, locale), count(mostAttendedShare, locale)),
    noPassword: texts.create.required,
    longPassword: texts.settings.longPassword(count(longestPassword, locale)),
    streamKey: texts.settings.streaming.keyFault,
    streamLink: texts.settings.streaming.linkFault(count(longestStreamLink, locale)),
  };

  function change(more: SettingsDraft): void {
    setDraft({ ...draft, ...more });
    setSaved(false);
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    if (isBusy) return;
    const form = event.currentTarget;
    const faults = Object.entries(draftFaults(draft));
    setErrors(Object.fromEntries(faults.map(([name, fault]) => [name, inWords[fault]])));
    setFailure(null);
    const first = faults[0]?.[0];
    if (first) return form.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    setBusy(true);
    try {
      onSaved(await webinarSettingsService.changeSettings(webinarId, () => changeFrom(draft)));
      setDraft({});
      setSaved(true);
    } catch (error) {
      if (error instanceof ApiError) setErrors(error.fields);
      setFailure(error);
    }
    setBusy(false);
  }

  const fields: SettingsFields = { settings, shown: shownSettings(settings, draft), errors, change };
  return (
    <Form className="settings-form" onSubmit={(event) => void save(event)}>
      <EntrySettings {...fields} />
      <RoomSettings {...fields} people={people} isListed={registered} />
      <AttendanceSettings {...fields} />
      {(canRecord || settings.stream_key) && <StreamSettings {...fields} />}
      <HostSettings {...fields} people={people} isListed={registered} />
      {problem && <Notice kind="problem"><p>{problem}</p></Notice>}
      <div className="actions">
        <Button type="submit" busy={isBusy && texts.settings.saving}>{texts.settings.save}</Button>
        <p className="settings-saved" role="status">{isSaved && texts.settings.saved}</p>
      </div>
    </Form>
  );
}
