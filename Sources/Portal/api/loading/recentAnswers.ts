/** The last answer of each page's request, so that going back shows it at once while it is fetched anew. */
const answers = new Map<string, unknown>();

export function recentAnswer<Answer>(key: string): Answer | undefined {
  return answers.get(key) as Answer | undefined;
}

export function rememberAnswer(key: string, answer: unknown): void {
  answers.set(key, answer);
}

/** Another person's answers differ. */
export function forgetAnswers(): void {
  answers.clear();
}
