import { useMemo, useState } from "react";
import { useUser } from "../../api/client/session";
import { answerKey, subjects } from "../../api/loading/answers";
import { useLoad } from "../../api/loading/useLoad";
import { webinarService } from "../../api/webinarService";
import { noteQuery, usePlace } from "../../routing/navigation";
import { useTexts } from "../../texts/TextsContext";
import { Failure } from "../../ui/Failure";
import { PageHeading } from "../../ui/PageHeading";
import { Skeleton } from "../../ui/Skeleton";
import { matching, NewWebinarLink, searchable, SearchField, WebinarBoard } from "../../webinars";
import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";
import { Page } from "../frame/Page";

/** Everything that is on: live now, upcoming, past. */
export function WebinarListPage() {
  const { texts, locale } = useTexts();
  const { query } = usePlace();
  const user = useUser();
  const [search, setSearch] = useState(query.get("q") ?? "");
  const webinars = useLoad(answerKey(subjects.list, user?.id ?? null), webinarService.listWebinars);
  const inSearch = useMemo(() => webinars.data && searchable(webinars.data, locale), [webinars.data, locale]);

  function lookFor(words: string): void {
    setSearch(words);
    noteQuery(isBlank(words) ? "" : `?q=${encodeURIComponent(sentText(words))}`);
  }

  return (
    <Page>
      <div className="list-head">
        <PageHeading title={texts.list.title} />
        {user?.role === "admin" && <NewWebinarLink />}
        <SearchField value={search} onChange={lookFor} />
      </div>
      {webinars.error !== undefined && (
        <Failure what={texts.list.failed} error={webinars.error} onRetry={() => void webinars.reload()} />
      )}
      {inSearch ? (
        <WebinarBoard webinars={matching(inSearch, search, locale)} search={search} onClear={() => lookFor("")} />
      ) : (
        webinars.error === undefined && <Skeleton shapes={["title", "card", "title", "row", "row", "row"]} />
      )}
    </Page>
  );
}
