import { useCallback, useEffect, useId, useRef, useState } from "react";
import { RegisteredPart, RegisteredPerson, registeredService } from "../../api/registeredService";
import { count } from "../../texts/format";
import { useLessonTexts } from "../../texts/useLessonTexts";
import { useTexts } from "../../texts/TextsContext";
import { Avatar } from "../../ui/Avatar";
import { Button } from "../../ui/Button";
import { Failure } from "../../ui/Failure";
import { Field } from "../../ui/Field";
import { Skeleton } from "../../ui/Skeleton";
import { useSettled } from "../../ui/useSettled";
import { sentText } from "../../writing/plainText";

interface Props {
  webinarId: number;
  /** Changes when the list may have. */
  news: number;
}

const aScreen = 30;
const typingPause = 250;

/** Who is registered, by name; the server searches and counts. */
export function RegisteredPeople({ webinarId, news }: Props) {
  const { locale } = useTexts();
  const { registered: words } = useLessonTexts();
  const id = useId();
  const [search, setSearch] = useState("");
  const settled = useSettled(sentText(search), typingPause);
  const [part, setPart] = useState<RegisteredPart>();
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, setTries] = useState(0);
  const [isLoadingMore, setLoadingMore] = useState(false);
  /** The newest question; a late answer to an older one is none. */
  const asked = useRef(0);

  const load = useCallback(async (before: readonly RegisteredPerson[]) => {
    asked.current += 1;
    const question = asked.current;
    try {
      const { people, total } = await registeredService.listPart(webinarId, { search: settled, limit: aScreen, offset: before.length });
      if (question !== asked.current) return;
      setPart({ people: [...before, ...people], total });
      setFailure(null);
    } catch (error) {
      // What was shown stays.
      if (question === asked.current) setFailure(error);
    }
  }, [webinarId, settled]);

  useEffect(() => void load([]), [load, news, tries]);

  async function more(people: readonly RegisteredPerson[]): Promise<void> {
    if (isLoadingMore) return;
    setLoadingMore(true);
    await load(people);
    setLoadingMore(false);
  }

  const failed = failure !== null && <Failure what={words.failed} error={failure} onRetry={() => setTries(tries + 1)} />;
  if (!part) return failed || <Skeleton shapes={["line", "row", "row"]} />;
  const { people, total } = part;
  const isSearched = settled !== "";
  return (
    <>
      {failed}
      {(total > 0 || isSearched) && (
        <Field label={words.search} type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      )}
      <p id={`${id}-count`} className="hint" role="status">
        {total > 0 ? words.count(total, count(total, locale)) : isSearched ? words.nobodyFound : words.none}
      </p>
      <ul className="registered-people" aria-labelledby={`${id}-count`}>
        {people.map((person) => (
          <li key={person.id}><Avatar userId={person.userId} name={person.name} picture={person.picture} /><bdi>{person.name}</bdi></li>
        ))}
      </ul>
      {total > people.length && <div className="actions"><Button look="quiet" busy={isLoadingMore && words.more} onClick={() => void more(people)}>{words.more}</Button></div>}
    </>
  );
}
