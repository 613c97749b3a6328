import { useState } from "react";
import { useUser } from "../../api/client/session";
import { useAirPatience } from "../../live";
import { noteQuery, usePlace } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { PageHeading } from "../../ui/PageHeading";
import { Skeleton } from "../../ui/Skeleton";
import { Filter, NewWebinarLink, SearchField, useBoard, WebinarBoard } from "../../webinars";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";
import { Page } from "../frame/Page";

/** Everything that is on: on the air, one's own, the school's days, past. */
export function WebinarListPage() {
  const { texts } = useTexts();
  const { query } = usePlace();
  const user = useUser();
  const [filter, setFilter] = useState<Filter>({ search: query.get("q") ?? "", host: null });
  const board = useBoard(user, filter);
  const isAirKnown = useAirPatience();

  function lookFor(search: string): void {
    setFilter((last) => ({ ...last, search }));
    noteQuery(isBlank(search) ? "" : `?q=${encodeURIComponent(sentText(search))}`);
  }

  function clear(): void {
    setFilter({ search: "", host: null });
    noteQuery("");
    document.querySelector<HTMLElement>("input[type=search]")?.focus();
  }

  return (
    <Page>
      <div className="list-head">
        <PageHeading title={texts.list.title} />
        {user?.role === "admin" && <NewWebinarLink />}
        <SearchField value={filter.search} onChange={lookFor} />
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
          onHost={(host) => setFilter((last) => ({ ...last, host }))}
          onClear={clear}
        />
      ) : (
        board.error === undefined && <Skeleton shapes={["title", "card", "title", "row", "row", "row"]} />
      )}
    </Page>
  );
}
