import { useState } from "react";
import { useUser } from "../../api/client/session";
import { useAirPatience } from "../../live";
import { noteQuery, usePlace } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { PageHeading } from "../../ui/PageHeading";
import { Skeleton } from "../../ui/Skeleton";
import { Filter, filterFrom, filterQuery, NewWebinarLink, SearchField, useBoard, WebinarBoard } from "../../webinars";
import { Page } from "../frame/Page";

/** Everything that is on: on the air, one's own, the school's days, past. */
export function WebinarListPage() {
  const { texts } = useTexts();
  const { query } = usePlace();
  const user = useUser();
  const [filter, setFilter] = useState(() => filterFrom(query));
  const board = useBoard(user, filter);
  const isAirKnown = useAirPatience();

  function narrow(next: Filter): void {
    setFilter(next);
    noteQuery(filterQuery(next));
  }

  function clear(): void {
    narrow({ search: "", host: null });
    document.querySelector<HTMLElement>("input[type=search]")?.focus();
  }

  return (
    <Page>
      <div className="list-head">
        <PageHeading title={texts.list.title} />
        {user?.role === "admin" && <NewWebinarLink />}
        <SearchField value={filter.search} onChange={(search) => narrow({ ...filter, search })} />
      </div>
      {board.error !== undefined && (
        <Failure what={texts.list.failed} error={board.error} onRetry={board.reload} />
      )}
      {board.webinars && isAirKnown ? (
        <WebinarBoard
          board={board}
          webinars={board.webinars}
          user={user}
          filter={filter}
          onHost={(host) => narrow({ ...filter, host })}
          onClear={clear}
        />
      ) : (
        board.error === undefined && <Skeleton shapes={["text", "section", "card", "section", "row", "row", "row"]} />
      )}
    </Page>
  );
}
