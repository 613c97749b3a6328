/** What a page has of one answer. */
export interface LoadState<Answer> {
  /** What was asked for. */
  key: string;
  data: Answer | undefined;
  /** Why the newest question brought nothing. What was known before stays. */
  error: unknown;
  /** The newest question, and the one that `data` answers. */
  asked: number;
  answered: number;
}

export type LoadInput<Answer> =
  /** `recent` is what was answered before, on an earlier visit. */
  | { type: "asked"; key: string; question: number; recent: Answer | undefined }
  | { type: "answered"; key: string; question: number; data: Answer }
  /** `kept` is what was answered before, on an earlier visit: better than nothing where there is no network. */
  | { type: "failed"; key: string; question: number; error: unknown; kept?: Answer | undefined };

export function nothingLoaded<Answer>(key: string, recent?: Answer): LoadState<Answer> {
  return { key, data: recent, error: undefined, asked: 0, answered: 0 };
}

/** A late answer to an older question never wins, nor does the failure of a question that was asked again. */
export function loadState<Answer>(state: LoadState<Answer>, input: LoadInput<Answer>): LoadState<Answer> {
  switch (input.type) {
    case "asked": {
      const known = input.key === state.key ? state : nothingLoaded(input.key, input.recent);
      return { ...known, asked: input.question };
    }
    case "answered":
      if (input.key !== state.key || input.question < state.answered) return state;
      return { ...state, data: input.data, error: undefined, answered: input.question };
    case "failed":
      if (input.key !== state.key || input.question !== state.asked) return state;
      return { ...state, data: state.data ?? input.kept, error: input.error };
  }
}
