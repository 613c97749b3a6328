import { StuckPerson } from "../../api/funnelService";
import { duration } from "../../texts/format";
import { useTexts } from "../../texts/TextsContext";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { Notice } from "../../ui/Notice";
import { useAttempt } from "../../ui/useAttempt";

interface Props {
  person: StuckPerson;
  onHelp(): Promise<void>;
}

/** Somebody who does not come further: where, why, for how long, and one press that helps. */
export function StuckRow({ person, onHelp }: Props) {
  const { locale } = useTexts();
  const texts = useLessonTexts().funnel;
  const { isBusy, problem, attempt } = useAttempt();
  const { name, step, failed, seconds, isHelped } = person;
  // By tens, so that it does not tick.
  const lasting = duration(seconds < 60 ? Math.max(10, seconds - (seconds % 10)) : seconds, locale);
  return (
    <li className="stuck">
      <p className="stuck-name"><bdi>{name}</bdi></p>
      <p>{texts.reasons[failed]}</p>
      <p className="hint">{texts.at(texts.steps[step], lasting)}</p>
      <div className="actions">
        <Button look="quiet" busy={isBusy && texts.sending} aria-label={texts.send.named(name)} onClick={() => void attempt(onHelp)}>
          {texts.send.text}
        </Button>
        <span className="tag" role="status">{isHelped && <><Icon name="check" /> {texts.sent}</>}</span>
      </div>
      {problem && <Notice kind="problem"><p><strong>{texts.notSent}</strong> {problem}</p></Notice>}
    </li>
  );
}
