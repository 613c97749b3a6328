import { useEffect, useState } from "react";
import { ApiError } from "../../api/client/ApiError";
import { noteOwnFault } from "../../api/client/ownFault";
import { registrationService } from "../../api/registrationService";
import { KnownPerson } from "./knownPeople";

/** Who is registered for a webinar, asked once; null where the site does not tell, undefined until that is known. */
export function useRegistered(webinarId: number): readonly KnownPerson[] | null | undefined {
  const [people, setPeople] = useState<readonly KnownPerson[] | null>();

  useEffect(() => {
    let isOver = false;
    registrationService.listRegistered(webinarId).then(
      (registered) => !isOver && setPeople(registered),
      (error: unknown) => {
        noteOwnFault(error);
        if (!isOver && error instanceof ApiError) setPeople(null);
      },
    );
    return () => {
      isOver = true;
    };
  }, [webinarId]);

  return people;
}
