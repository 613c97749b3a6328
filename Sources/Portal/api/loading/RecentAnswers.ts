/**
 * The last answer of each page's request, so that going back shows it at once while it is fetched anew. A key is
 * a subject and what narrows it, `webinar 7 for 3` say; a change forgets the answers of the subjects that it touched.
 */
export class RecentAnswers {
  private lastQuestion = 0;
  private readonly answers = new Map<string, { question: number; answer: unknown }>();
  /** The newest question that was asked before a subject changed. */
  private readonly changes = new Map<string, number>();

  /** The number of a question that is asked now; later ones have higher numbers. */
  ask(): number {
    this.lastQuestion += 1;
    return this.lastQuestion;
  }

  recall(key: string): unknown {
    return this.answers.get(key)?.answer;
  }

  /** Keeps an answer, unless a newer one is known or what it tells of has changed since it was asked for. */
  keep(key: string, question: number, answer: unknown): void {
    const isOld = [...this.changes].some(([subject, last]) => question <= last && isAbout(key, subject));
    if (isOld || question < (this.answers.get(key)?.question ?? 0)) return;
    this.answers.set(key, { question, answer });
  }

  /** Forgets what the change of these subjects touched. */
  forget(...subjects: string[]): void {
    for (const subject of subjects) {
      this.changes.set(subject, this.lastQuestion);
      for (const key of this.answers.keys()) if (isAbout(key, subject)) this.answers.delete(key);
    }
  }

  /** Another person's answers differ. */
  forgetAll(): void {
    this.forget("");
  }
}

function isAbout(key: string, subject: string): boolean {
  return subject === "" || key === subject || key.startsWith(`${subject} `);
}
