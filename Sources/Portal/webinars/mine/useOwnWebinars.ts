import { User } from "../../api/client/session";
import { answerKey, subjects } from "../../api/loading/answers";
import { Loaded, useLoad } from "../../api/loading/useLoad";
import { Registration, registrationService } from "../../api/registrationService";
import { Webinar, webinarService } from "../../api/webinarService";
import { together } from "../board/boardParts";

/** What somebody hosts and attends. */
export interface OwnWebinars {
  webinars: readonly Webinar[];
  /** By webinar. */
  registrations: ReadonlyMap<number, Registration>;
}

const most = 100;

export function useOwnWebinars(user: User): Loaded<OwnWebinars> {
  return useLoad(answerKey(subjects.mine, user.id), async () => {
    const [registrations, { webinars }] = await Promise.all([
      registrationService.listOwn(),
      webinarService.listPart({ organizer: "me", limit: most }),
    ]);
    const attended = registrations.map(({ event_details }) => ({ ...event_details, is_registered: true }));
    return {
      webinars: together(webinars.filter(({ organizer }) => organizer === user.id), attended),
      registrations: new Map(registrations.map((registration) => [registration.event, registration])),
    };
  });
}
