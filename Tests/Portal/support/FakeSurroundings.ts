import { Surroundings } from "../../../Sources/Portal/live/feed/Surroundings";

type Event = Parameters<Surroundings["listen"]>[0];

/** A page whose clock moves when the test says so. */
export class FakeSurroundings implements Surroundings {
  private time = 1_000_000;
  private hidden = false;
  private readonly tasks = new Set<{ at: number; task: () => void }>();
  private readonly listeners = new Set<{ event: Event; listener: () => void }>();

  constructor(private readonly luck = 0) {}

  isHidden = () => this.hidden;
  now = () => this.time;
  chance = () => this.luck;

  listen(event: Event, listener: () => void): () => void {
    const entry = { event, listener };
    this.listeners.add(entry);
    return () => this.listeners.delete(entry);
  }

  after(milliseconds: number, task: () => void): () => void {
    const entry = { at: this.time + milliseconds, task };
    this.tasks.add(entry);
    return () => this.tasks.delete(entry);
  }

  /** Nothing waits or listens any more. */
  get isQuiet(): boolean {
    return this.tasks.size + this.listeners.size === 0;
  }

  /** Lets time pass, and what is due happen in its order. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    for (;;) {
      await settled();
      const [next] = [...this.tasks].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      if (!next) break;
      this.tasks.delete(next);
      this.time = next.at;
      next.task();
    }
    this.time = end;
  }

  async happens(event: Event): Promise<void> {
    for (const one of [...this.listeners]) if (one.event === event) one.listener();
    await settled();
  }

  async isHiddenNow(hidden: boolean): Promise<void> {
    this.hidden = hidden;
    await this.happens("visibility");
  }
}

/** Lets promises that are settled tell so. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
