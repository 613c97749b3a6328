import { useState } from "react";
import { useTexts } from "../../../texts/TextsContext";
import { Button } from "../../../ui/Button";
import { Field } from "../../../ui/Field";
import { Form } from "../../../ui/Form";
import { RoomStage } from "../state/RoomState";

interface Props {
  stage: Extract<RoomStage, { name: "password" }>;
  onPassword(password: string): void;
  onLeave(): void;
}

/** Asks for the room's password in the person's language. */
export function PasswordForm({ stage, onPassword, onLeave }: Props) {
  const { texts } = useTexts();
  const [password, setPassword] = useState("");
  return (
    <div className="room-message room-message-whole room-password">
      <p>{texts.room.password.lead}</p>
      <Form onSubmit={() => password && !stage.isSent && onPassword(password)}>
        <Field
          label={texts.room.password.label}
          type="password"
          autoComplete="off"
          value={password}
          error={stage.isWrong ? texts.room.password.wrong : undefined}
          onChange={(event) => setPassword(event.target.value)}
        />
        <div className="actions">
          <Button type="submit" busy={stage.isSent && texts.room.connecting}>{texts.live.enter}</Button>
          <Button look="quiet" onClick={onLeave}>{texts.live.leave}</Button>
        </div>
      </Form>
    </div>
  );
}
