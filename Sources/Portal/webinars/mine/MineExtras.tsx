import { CalendarSubscription } from "../calendar/CalendarSubscription";
import { NewsChoice } from "../news/NewsChoice";

/** Beside one's own webinars: how one is reminded of them. */
export function MineExtras() {
  return (
    <div className="mine-extras">
      <CalendarSubscription />
      <NewsChoice />
    </div>
  );
}
