import { Participant } from "../../api/liveEventService";
import { clockTime, timeRange } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { Avatar } from "../../ui/Avatar";

interface Props {
  participants: Participant[];
  isActive: boolean;
}

/** Who is in the session, then who was; for the host. */
export function ParticipantList({ participants, isActive }: Props) {
  const { texts, locale } = useTexts();
  const { whoIsHere, whoWasHere, nobodyHere, leftAt } = texts.details;

  function stay({ joined_at, left_at, present }: Participant): string {
    if (!joined_at) return "";
    if (present) return texts.time.since(clockTime(joined_at, locale));
    if (!left_at) return clockTime(joined_at, locale);
    return isActive ? leftAt(clockTime(left_at, locale)) : timeRange(joined_at, left_at, locale);
  }

  return (
    <section className="participants" aria-labelledby="participants">
      <h2 id="participants">{isActive ? whoIsHere : whoWasHere}</h2>
      {participants.length === 0 && <p className="hint">{nobodyHere}</p>}
      <ul>
        {participants.slice().sort(byPresence).map((one) => (
          <li key={one.user_id} className="participant" data-present={one.present}>
            <Avatar userId={one.user_id} name={one.username} />
            <span className="participant-name"><bdi>{one.username}</bdi></span>
            <span className="hint">{stay(one)}</span>
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
