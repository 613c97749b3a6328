import { useTexts } from "../../../texts/TextsContext";
import { RoomStage } from "../state/RoomState";

/** What there is to wait for, above the room; Jitsi's page below stays in sight. */
export function RoomBanner({ stage }: { stage: RoomStage }) {
  const { texts } = useTexts();
  const text =
    stage.name === "lobby" ? (stage.waitsForHost ? texts.room.waitsForHost : texts.room.lobby)
    : stage.name === "retrying" ? texts.room.retrying
    : stage.name === "ending" ? texts.live.ending
    : "";
  return <p className="room-banner" role="status">{text}</p>;
}
