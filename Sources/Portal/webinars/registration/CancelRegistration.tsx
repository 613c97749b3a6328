import { useState } from "react";
import { Registration, registrationService } from "../../api/registrationService";
import { useTexts } from "../../texts/TextsContext";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";
import { isolated } from "../../writing/isolated";

interface Props {
  registration: Registration;
  title: string;
  onDone(): void;
}

export function CancelRegistration({ registration, title, onDone }: Props) {
  const { texts } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, attempt } = useAttempt();

  async function cancel(): Promise<void> {
    await registrationService.unregister(registration);
    setAsking(false);
    onDone();
  }

  return (
    <>
      <button type="button" className="text-button" aria-label={`${texts.mine.cancel}: ${title}`} onClick={() => setAsking(true)}>
        {texts.mine.cancel}
      </button>
      {isAsking && (
        <ConfirmDialog
          question={texts.mine.cancelQuestion(isolated(title))}
          meaning={texts.mine.cancelMeaning}
          confirm={texts.mine.cancel}
          cancel={texts.mine.keep}
          busy={isBusy && texts.mine.cancel}
          error={problem && <Notice kind="problem"><p>{problem}</p></Notice>}
          onConfirm={() => void attempt(cancel)}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
