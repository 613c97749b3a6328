import { Progress } from "../../api/funnelService";
import { Surroundings } from "../feed/Surroundings";
import { isSameProgress } from "./progressIn";

interface Told {
  progress: Progress;
  hasStream: boolean;
}

interface Wiring {
  surroundings: Surroundings;
  /** What this browser tab told last, before a reload say. */
  before: Progress;
  /** Answers whether a host has sent help for it. */
  send(told: Told): Promise<boolean>;
  onTold(progress: Progress): void;
  onHelp(): void;
}

export interface Telling {
  /** How far the person has come now; null where nobody is to be told. */
  take(told: Told | null): void;
  stop(): void;
}

/** A class that comes in at once is through the door by then, and each page has one word to say. */
const shortestRest = 3000;
const restChance = 7000;
const beforeFailure = 1000;
const failureChance = 2000;
/** What goes on is said again: help that came while the stream was away comes with the answer. */
const again = 60_000;
/** Nothing but its word says that a page without a stream is there. */
const againWithoutStream = 20_000;

/**
 * Tells how far the person has come: once things have come to rest, sooner when something has failed, and never in the
 * way of what they do. What fails of it is tried again later, and shown to nobody.
 */
export function keepTelling({ surroundings, before, send, onTold, onHelp }: Wiring): Telling {
  let told = before;
  let now: Told | null = null;
  let isSending = false;
  let isStopped = false;
  let dueAt: number | null = null;
  let cancel = () => {};

  function take(next: Told | null): void {
    const last = now;
    now = next;
    if (isSending || (last && next && last.hasStream === next.hasStream && isSameProgress(last.progress, next.progress))) return;
    plan();
  }

  function plan(): void {
    const wait = now && !isStopped ? pause(now) : null;
    if (wait === null) return rest();
    const at = surroundings.now() + wait;
    // What is due stays due, whatever comes meanwhile: it tells the newest.
    const isNews = now !== null && !isSameProgress(now.progress, told);
    if (isNews && dueAt !== null && dueAt <= at) return;
    rest();
    dueAt = at;
    cancel = surroundings.after(wait, () => void tell());
  }

  /** Null where there is nothing to tell. */
  function pause({ progress, hasStream }: Told): number | null {
    if (!isSameProgress(progress, told)) {
      return progress.failed ? beforeFailure + failureChance * surroundings.chance() : shortestRest + restChance * surroundings.chance();
    }
    const goesOn = progress.failed !== null || (!hasStream && progress.step !== "media");
    return goesOn ? (hasStream ? again : againWithoutStream) * (1 + surroundings.chance() / 6) : null;
  }

  function rest(): void {
    cancel();
    cancel = () => {};
    dueAt = null;
  }

  async function tell(): Promise<void> {
    dueAt = null;
    if (!now || isSending) return;
    const saying = now;
    isSending = true;
    let isAnswered = false;
    try {
      const isHelped = await send(saying);
      isAnswered = true;
      told = saying.progress;
      if (!isStopped) {
        onTold(told);
        if (isHelped && now && isSameProgress(now.progress, told)) onHelp();
      }
    } catch {
      // Nobody waits for it.
    }
    isSending = false;
    if (isStopped) return;
    if (isAnswered) plan();
    else {
      dueAt = surroundings.now() + againWithoutStream;
      cancel = surroundings.after(againWithoutStream, () => void tell());
    }
  }

  return {
    take,
    stop() {
      isStopped = true;
      rest();
    },
  };
}
