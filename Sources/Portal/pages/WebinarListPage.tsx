import { useState } from "react";
import { Failure } from "../components/Failure";
import { NewWebinarLink } from "../components/NewWebinarLink";
import { Page } from "../components/Page";
import { PageHeading } from "../components/PageHeading";
import { SearchField } from "../components/SearchField";
import { Skeleton } from "../components/Skeleton";
import { WebinarBoard } from "../components/WebinarBoard";
import { noteQuery, usePlace } from "../routing/navigation";
import { useUser } from "../services/session";
import { useLoad } from "../services/useLoad";
import { matching } from "../services/webinarSearch";
import { webinarService } from "../services/webinarService";
import { useTexts } from "../texts/TextsContext";

/** Everything that is on: live now, upcoming, past. */
export function WebinarListPage() {
  const { texts } = useTexts();
  const { query } = usePlace();
  const user = useUser();
  const [search, setSearch] = useState(query.get("q") ?? "");
  const webinars = useLoad(`webinars ${user?.id}`, webinarService.listWebinars);

  function lookFor(words: string): void {
    setSearch(words);
    noteQuery(words ? `?q=${encodeURIComponent(words)}` : "");
  }

  return (
    <Page>
      <div className="list-head">
        <PageHeading title={texts.list.title} />
        {user?.role === "admin" && <NewWebinarLink />}
        <SearchField value={search} onChange={lookFor} />
      </div>
      {webinars.error ? (
        <Failure what={texts.list.failed} error={webinars.error} onRetry={() => void webinars.reload()} />
      ) : webinars.data ? (
        <WebinarBoard webinars={matching(webinars.data, search)} search={search} onClear={() => lookFor("")} />
      ) : (
        <Skeleton shapes={["title", "card", "title", "row", "row", "row"]} />
      )}
    </Page>
  );
}
