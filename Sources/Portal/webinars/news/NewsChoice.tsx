import { useState } from "react";
import { setNotifying, useNotifying } from "../../api/notifying";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { Button } from "../../ui/Button";

/** Whether this browser tells by notifications; it is asked for its permission by a press alone. */
export function NewsChoice() {
  const { news } = useLessonTexts();
  const isPossible = "Notification" in window;
  const [permission, setPermission] = useState(isPossible ? Notification.permission : "denied");
  const isOn = useNotifying() && permission === "granted";

  async function allow(): Promise<void> {
    const answer = await Notification.requestPermission();
    setPermission(answer);
    setNotifying(answer === "granted");
  }

  return (
    <section className="settings" aria-labelledby="news">
      <h2 id="news">{news.title}</h2>
      <p className="hint">{news.lead}</p>
      <p role="status">{!isPossible ? news.impossible : permission === "denied" ? news.denied : isOn && news.isOn}</p>
      {isPossible && permission !== "denied" && (
        <div className="actions">
          <Button look="quiet" onClick={() => (isOn ? setNotifying(false) : void allow())}>{isOn ? news.off : news.on}</Button>
        </div>
      )}
    </section>
  );
}
