import { useCallback, useEffect, useState } from "react";
import { recentAnswer, rememberAnswer } from "./recentAnswers";

export interface Loaded<Answer> {
  data: Answer | undefined;
  error: unknown;
  reload(): Promise<void>;
}

/** Fetches at first sight and on `reload`; `key` names the request, and null asks for nothing. */
export function useLoad<Answer>(key: string | null, load: () => Promise<Answer>): Loaded<Answer> {
  const [answer, setAnswer] = useState<{ key: string; data?: Answer; error?: unknown }>();

  const reload = useCallback(async () => {
    if (key === null) return;
    try {
      const data = await load();
      rememberAnswer(key, data);
      setAnswer({ key, data });
    } catch (error) {
      setAnswer({ key, error });
    }
    // `load` is a new function at each render; `key` says when it asks for something else.
  }, [key]);

  useEffect(() => void reload(), [reload]);

  const current = answer?.key === key ? answer : undefined;
  const recent = key === null ? undefined : recentAnswer<Answer>(key);
  return { data: current?.data ?? (current?.error ? undefined : recent), error: current?.error, reload };
}
