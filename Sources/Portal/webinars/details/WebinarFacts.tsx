import { serverNow } from "../../api/client/serverClock";
import { useUser } from "../../api/client/session";
import { useSiteSettings } from "../../api/settingsService";
import { WebinarDetail } from "../../api/webinarService";
import { money, zoneName } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { isDated } from "../dates";
import { runTimes, wholeDate } from "../dateTexts";
import { WebinarState } from "../state/webinarState";
import { Viewer } from "../viewer";
import { CalendarButton } from "./CalendarButton";
import { CopyLinkButton } from "./CopyLinkButton";

interface Props {
  webinar: WebinarDetail;
  viewer: Viewer;
  webinarState: WebinarState;
  /** When its last run began and ended; null where that is not known. */
  startedAt: string | null;
  endedAt: string | null;
}

/** In which a calendar is still of use. */
const canBePlanned: readonly WebinarState[] = ["planned", "doorsOpen"];

export function WebinarFacts({ webinar, viewer, webinarState, startedAt, endedAt }: Props) {
  const language = useTexts();
  const { texts, locale } = language;
  const { currency } = useSiteSettings();
  const isOrganizer = useUser()?.id === webinar.organizer;
  const part = { host: isOrganizer ? texts.details.hosting : texts.details.coHosting, registered: texts.details.registered, admitted: texts.details.admitted };
  const price = webinar.is_free ? texts.details.free : webinar.price && money(webinar.price, locale, currency);
  return (
    <div className="facts">
      <dl>
        <dt>{texts.details.when}</dt>
        <dd>
          {wholeDate(webinar, serverNow(), language)}{" "}
          {webinar.start_time && <span className="hint">({zoneName(locale, serverNow())})</span>}
        </dd>
        {startedAt && <><dt>{texts.details.run}</dt><dd>{runTimes(startedAt, endedAt, language)}</dd></>}
        <dt>{texts.details.host}</dt>
        <dd><bdi>{webinar.organizer_name}</bdi></dd>
        {price !== null && <><dt>{texts.details.price}</dt><dd>{price}</dd></>}
      </dl>
      {viewer !== "guest" && (
        <p className="tag">
          <Icon name="check" />
          {part[viewer]}
        </p>
      )}
      {viewer === "host" && <p className="tag"><Icon name="people" />{texts.details.registrations(webinar.registration_count)}</p>}
      <div className="actions">
        {canBePlanned.includes(webinarState) && isDated(webinar) && <CalendarButton webinar={webinar} />}
        {viewer === "host" && <CopyLinkButton />}
      </div>
    </div>
  );
}
