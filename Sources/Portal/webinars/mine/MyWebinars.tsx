import { serverNow } from "../../api/client/serverClock";
import { User } from "../../api/client/session";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { useOnTheAir } from "../../api/onTheAir";
import { registrationService } from "../../api/registrationService";
import { useSiteSettings } from "../../api/settingsService";
import { Webinar, webinarService } from "../../api/webinarService";
import { Link } from "../../routing/Link";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { Skeleton } from "../../ui/Skeleton";
import { useMinutes } from "../../ui/useMinutes";
import { latestFirst } from "../dates";
import { webinarAt } from "../state/webinarState";
import { MyWebinarItem } from "./MyWebinarItem";

/** What this person hosts and attends, newest first, what has no date last. */
export function MyWebinars({ user }: { user: User }) {
  const { texts } = useTexts();
  const now = useMinutes();
  const sessions = useOnTheAir();
  const { earlyStart } = useSiteSettings();
  const stateOf = (webinar: Webinar) => webinarAt(webinar, sessions?.get(webinar.id), serverNow(), earlyStart).state;
  const mine = useLoad(answerKey(subjects.mine, user.id), async () => {
    const [registrations, webinars] = await Promise.all([registrationService.listOwn(), webinarService.listWebinars()]);
    return { registrations, hosted: webinars.filter((webinar) => webinar.organizer === user.id) };
  });

  const failure = mine.error !== undefined && (
    <Failure what={texts.mine.failed} error={mine.error} onRetry={() => void mine.reload()} />
  );
  if (!mine.data) return failure || <Skeleton shapes={["title", "row", "row", "row"]} />;

  const hosted = [...mine.data.hosted].sort(latestFirst);
  const registrations = [...mine.data.registrations].sort((one, other) => latestFirst(one.event_details, other.event_details));
  if (hosted.length + registrations.length === 0) {
    return (
      <>
        {failure}
        <div className="empty">
          <h2>{texts.mine.noneTitle}</h2>
          <p>{texts.mine.none}</p>
          <Link className="button button-main" href="/">{texts.actions.toWebinars}</Link>
        </div>
      </>
    );
  }

  return (
    <>
      {failure}
      <div className="board">
        {hosted.length > 0 && (
          <section aria-labelledby="hosting">
            <h2 id="hosting" className="section-title">{texts.mine.hosting}</h2>
            <ul className="rows">
              {hosted.map((webinar) => <MyWebinarItem key={webinar.id} webinar={webinar} state={stateOf(webinar)} now={now} />)}
            </ul>
          </section>
        )}
        {registrations.length > 0 && (
          <section aria-labelledby="attending">
            <h2 id="attending" className="section-title">{texts.mine.attending}</h2>
            <ul className="rows">
              {registrations.map((registration) => (
                <MyWebinarItem
                  key={registration.id}
                  webinar={registration.event_details}
                  state={stateOf(registration.event_details)}
                  registration={registration}
                  now={now}
                  onChange={() => void mine.reload()}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
