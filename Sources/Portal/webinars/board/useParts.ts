import { useMemo, useState } from "react";
import { useLoad } from "../../api/loading/useLoad";
import { ListPart, Webinar } from "../../api/webinarService";
import { together } from "./boardParts";

/** A list that comes in parts. */
export interface Parts {
  /** What has come; undefined before the first part. */
  webinars: Webinar[] | undefined;
  /** Of how many; null where the server gives the whole at once. */
  total: number | null | undefined;
  /** Whether all of it is here. */
  isWhole: boolean;
  error: unknown;
  reload(): Promise<void>;
  /** Asks for the next part. */
  more(): Promise<void>;
}

interface Further {
  key: string | null;
  webinars: Webinar[];
  error: unknown;
}

const none: Webinar[] = [];

/** Asks for the first part at first sight, for others on demand; for nothing while the key is null. */
export function useParts(key: string | null, load: (offset: number) => Promise<ListPart>): Parts {
  const first = useLoad<ListPart | null>(key ?? "nothing", async () => (key === null ? null : load(0)));
  const [further, setFurther] = useState<Further>({ key, webinars: none, error: undefined });
  const own = further.key === key ? further : { key, webinars: none, error: undefined };
  const part = key === null ? null : first.data;
  const webinars = useMemo(() => (part ? together(part.webinars, own.webinars) : undefined), [part, own.webinars]);

  async function more(): Promise<void> {
    if (!webinars) return;
    try {
      const next = await load(webinars.length);
      setFurther({ key, webinars: together(own.webinars, next.webinars), error: undefined });
    } catch (error) {
      setFurther({ ...own, error });
    }
  }

  const total = part?.total;
  return {
    webinars,
    total,
    isWhole: part != null && webinars !== undefined && (total == null || webinars.length >= total),
    error: first.error ?? own.error,
    reload: first.reload,
    more,
  };
}
