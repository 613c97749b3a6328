import { useId, useState } from "react";
import { User } from "../../api/client/session";
import { useSiteSettings } from "../../api/settingsService";
import { WebinarDetail } from "../../api/webinarService";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { mayChange } from "../create/mayChange";
import { RegisterAccounts } from "./RegisterAccounts";
import { RegisteredPeople } from "./RegisteredPeople";

interface Props {
  webinar: WebinarDetail;
  user: User;
  /** Somebody was registered here. */
  onChanged(): Promise<void>;
}

/** Who is registered for a webinar, for its hosts and admins; they are asked for once that is opened. */
export function RegisteredPanel({ webinar, user, onChanged }: Props) {
  const { registered: words } = useLessonTexts();
  const { hasPlatform } = useSiteSettings();
  const id = useId();
  const mayRegister = mayChange(webinar, user) && !webinar.cancelled && !hasPlatform;
  const [isOpen, setOpen] = useState(false);
  const [news, setNews] = useState(0);

  function registered(): void {
    setNews(news + 1);
    void onChanged();
  }

  return (
    <section className="settings registered" aria-labelledby={`${id}-title`}>
      <div className="settings-head">
        <h2 id={`${id}-title`}>{words.title}</h2>
        <Button look="quiet" aria-expanded={isOpen} aria-controls={`${id}-list`} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.close : words.show}
        </Button>
      </div>
      <div id={`${id}-list`} className="registered-body" hidden={!isOpen}>
        {isOpen && (
          <>
            <RegisteredPeople webinarId={webinar.id} news={news} />
            {mayRegister && <RegisterAccounts webinarId={webinar.id} onRegistered={registered} />}
          </>
        )}
      </div>
    </section>
  );
}
