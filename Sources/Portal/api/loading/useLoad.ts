import { useCallback, useEffect, useReducer } from "react";
import { recentAnswers } from "./answers";
import { useNetworkReturn } from "./useNetworkReturn";
import { forTheNextTime, withoutNetwork } from "./withoutNetwork";
import { loadState, LoadInput, LoadState, nothingLoaded } from "./loadState";

export interface Loaded<Answer> {
  data: Answer | undefined;
  /** Set while the newest question has brought nothing, also beside older data. */
  error: unknown;
  reload(): Promise<void>;
}

type Reducer<Answer> = (state: LoadState<Answer>, input: LoadInput<Answer>) => LoadState<Answer>;

/** Fetches at first sight and on `reload`; `key` names what is asked for. */
export function useLoad<Answer>(key: string, load: () => Promise<Answer>): Loaded<Answer> {
  const [state, take] = useReducer<Reducer<Answer>, string>(loadState, key, firstSight);

  const reload = useCallback(async () => {
    const question = recentAnswers.ask();
    take({ type: "asked", key, question, recent: recall(key) });
    try {
      const data = await load();
      recentAnswers.keep(key, question, data);
      forTheNextTime(key, data);
      take({ type: "answered", key, question, data });
    } catch (error) {
      take({ type: "failed", key, question, error, kept: withoutNetwork<Answer>(key, error) });
    }
    // `load` is a new function at each render; `key` says when it asks for something else.
  }, [key]);

  useEffect(() => void reload(), [reload]);
  useNetworkReturn(reload, state.error);

  // Until the effect has run, the state is still about what was asked for before.
  const { data, error } = state.key === key ? state : firstSight<Answer>(key);
  return { data, error, reload };
}

function firstSight<Answer>(key: string): LoadState<Answer> {
  return nothingLoaded(key, recall<Answer>(key));
}

function recall<Answer>(key: string): Answer | undefined {
  return recentAnswers.recall(key) as Answer | undefined;
}
