import { useState } from "react";
import { Registration, registrationService } from "../../api/registrationService";
import { useTexts } from "../../texts/TextsContext";
import { useErrorText } from "../../texts/useErrorText";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { isolated } from "../../writing/isolated";

interface Props {
  registration: Registration;
  title: string;
  onDone(): void;
}

export function CancelRegistration({ registration, title, onDone }: Props) {
  const { texts } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const problem = useErrorText(error);

  async function cancel(): Promise<void> {
    setBusy(true);
    try {
      await registrationService.unregister(registration);
      setAsking(false);
      onDone();
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
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
          onConfirm={() => void cancel()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
