import { Participant } from "../../api/liveEventService";
import { WebinarSettings } from "../../api/webinarSettingsService";
import { clockTime, timeRange } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Avatar } from "../../ui/Avatar";
import { Skeleton } from "../../ui/Skeleton";
import { Part } from "../../webinars/rules";
import { PersonMenu } from "./PersonMenu";
import { useMuted } from "./useMuted";

interface Props {
  webinarId: number;
  /** Whose part nobody can change. */
  organizer: number;
  settings: WebinarSettings | undefined;
  onPart(part: Part, userId: number, isGiven: boolean): Promise<void>;
  /** Undefined until the first answer has come. */
  participants: Participant[] | undefined;
  isActive: boolean;
}

/** Who is in the session, then who was, and what they are made of; for the host. */
export function ParticipantList({ webinarId, participants, isActive, organizer, settings, onPart }: Props) {
  const { texts, locale } = useTexts();
  const muted = useMuted(webinarId, settings !== undefined);
  const { whoIsHere, whoWasHere, nobodyHere, leftAt } = texts.details;

  function partOf(userId: number): string | null {
    const { coHost, speaker } = texts.settings.person;
    if (settings?.co_hosts.includes(userId)) return coHost;
    return settings?.audience === "watches" && settings.speakers.includes(userId) ? speaker : null;
  }

  function stay({ joined_at, left_at, present }: Participant): string {
    if (!joined_at) return "";
    if (present) return texts.time.since(clockTime(joined_at, locale));
    if (!left_at) return clockTime(joined_at, locale);
    return isActive ? leftAt(clockTime(left_at, locale)) : timeRange(joined_at, left_at, locale);
  }

  return (
    <section className="participants" aria-labelledby="participants">
      <h2 id="participants">{isActive ? whoIsHere : whoWasHere}</h2>
      {!participants && <Skeleton shapes={["person"]} />}
      {participants?.length === 0 && <p className="hint">{nobodyHere}</p>}
      <ul>
        {participants?.slice().sort(byPresence).map((one) => (
          <li key={one.user_id} className="participant" data-present={one.present}>
            <Avatar userId={one.user_id} name={one.name} picture={one.picture_url} />
            <span className="participant-name">
              <bdi>{one.name}</bdi>
              <span className="participant-part">{partOf(one.user_id)}</span>
              {muted.ids.includes(one.user_id) && <span className="participant-part">{texts.chat.order.isMuted}</span>}
            </span>
            <span className="hint">{stay(one)}</span>
            {settings && one.user_id !== organizer && (
              <PersonMenu
                userId={one.user_id}
                name={one.name}
                settings={settings}
                isMuted={muted.ids.includes(one.user_id)}
                onPart={onPart}
                onMute={(isMuted) => muted.setMuted(one.user_id, isMuted)}
                onOpen={muted.reload}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function byPresence(one: Participant, other: Participant): number {
  return Number(other.present) - Number(one.present) || joinedAt(one) - joinedAt(other) || 0;
}

/** Who came at an unknown moment stands last. */
function joinedAt({ joined_at }: Participant): number {
  return joined_at === null ? Infinity : Date.parse(joined_at);
}
