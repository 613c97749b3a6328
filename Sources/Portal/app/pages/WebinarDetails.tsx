import { useSiteSettings } from "../../api/settingsService";
import { ParticipantList, PortalActions, PortalView, StreamLink, WebinarActions } from "../../live/later";
import { Link } from "../../routing/Link";
import { clockTime } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Icon } from "../../ui/Icon";
import { LinkedText } from "../../ui/LinkedText";
import { LiveMark } from "../../ui/LiveMark";
import { Notice } from "../../ui/Notice";
import { PageHeading } from "../../ui/PageHeading";
import { CertificateLink, ManageWebinar, Picture, RecordingLink, RegisteredPanel, ReportLink, SettingsPanel, TitlePicture, WebinarFacts } from "../../webinars/later";
import { mayChange } from "../../webinars/rules";

interface Props {
  view: PortalView;
  actions: PortalActions;
  onRegistered(): Promise<void>;
}

/** A webinar's page. What only hosts see is fetched apart: it suspends until that is there, and appears as a whole. */
export function WebinarDetails({ view, actions, onRegistered }: Props) {
  const { texts, locale } = useTexts();
  const { hasRecordings } = useSiteSettings();
  const { webinar, viewer, webinarState, ended, isActive, hasRun, startedAt, endedAt, participants } = view;
  const isInCharge = viewer === "host" || view.user?.role === "admin";
  return (
    <article className="details">
      <div className="details-head">
        <Link className="back" href="/"><Icon name="back" />{texts.navigation.backToWebinars}</Link>
        <p className="details-phase">
          {webinarState === "onTheAir" ? (
            <LiveMark {...(startedAt ? { detail: texts.time.since(clockTime(startedAt, locale)) } : {})} />
          ) : (
            texts.states[webinarState]
          )}
        </p>
        <PageHeading title={webinar.title} tabTitle={webinarState === "onTheAir" ? `● ${webinar.title}` : webinar.title} />
      </div>
      <div className="details-act">
        {ended && <Notice kind="info"><p>{ended === "byMe" ? texts.details.youEnded : texts.details.endedFor[viewer]}</p></Notice>}
        <WebinarActions view={view} actions={actions} onRegistered={onRegistered} />
        {isActive && <StreamLink capture={view.capture} />}
        <WebinarFacts webinar={webinar} viewer={viewer} webinarState={webinarState} startedAt={startedAt} endedAt={endedAt} />
        {isInCharge && (hasRun || webinarState === "onTheAir" || webinarState === "over") && <ReportLink webinarId={webinar.id} />}
        {viewer === "registered" && (hasRun || webinarState === "over") && <CertificateLink webinarId={webinar.id} title={webinar.title} />}
        {hasRecordings && view.user && (isInCharge || viewer === "registered") && (webinarState === "ended" || webinarState === "over") && (
          <RecordingLink webinarId={webinar.id} userId={view.user.id} />
        )}
        {view.user && mayChange(webinar, view.user) && (
          <ManageWebinar webinar={webinar} user={view.user} isOver={webinarState === "over"} onChanged={onRegistered} />
        )}
      </div>
      <section className="details-about" aria-labelledby="about">
        {webinar.thumbnail ? <Picture key={webinar.thumbnail} source={webinar.thumbnail} /> : <TitlePicture id={webinar.id} title={webinar.title} />}
        <h2 id="about">{texts.details.about}</h2>
        <p className="prose" dir="auto"><LinkedText text={webinar.description || texts.details.noDescription} /></p>
      </section>
      {isInCharge && (
        <SettingsPanel
          webinarId={webinar.id}
          organizer={webinar.organizer}
          told={view.settings}
          present={view.people}
        />
      )}
      {isInCharge && view.user && <RegisteredPanel webinar={webinar} user={view.user} onChanged={onRegistered} />}
      {viewer === "host" && (isActive || hasRun) && (
        <ParticipantList
          webinarId={webinar.id}
          participants={participants}
          isActive={isActive ?? false}
          organizer={webinar.organizer}
          settings={view.settings}
          onPart={actions.givePart}
        />
      )}
    </article>
  );
}
