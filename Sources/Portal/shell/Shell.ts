/** All pages are this one. */
const page = "/";
/** Assets have a name for each content: what is kept under it is never old. Vary names what a worker cannot see. */
const matching = { ignoreVary: true, ignoreSearch: true };

/** What is kept of one build, so that the portal opens without a network. */
export class Shell {
  private readonly name: string;

  constructor(version: string, private readonly assets: readonly string[]) {
    this.name = `shell ${version}`;
  }

  async fill(): Promise<void> {
    const cache = await this.open();
    // The page by the network: what the browser has kept of it may be older than this build.
    await cache.addAll([new Request(page, { cache: "reload" }), ...this.assets]);
  }

  async removeOthers(): Promise<void> {
    const others = (await caches.keys()).filter((name) => name.startsWith("shell ") && name !== this.name);
    await Promise.all(others.map((name) => caches.delete(name)));
  }

  async keep(address: string): Promise<void> {
    const cache = await this.open();
    if (!(await cache.match(address, matching))) await cache.add(address);
  }

  /** Whichever page it is the answer to. */
  async keepPage(answer: Response): Promise<void> {
    await this.put(page, answer);
  }

  async page(): Promise<Response | undefined> {
    return (await this.open()).match(page, matching);
  }

  /** From what is kept, else by the network, and then it is kept. */
  async asset(request: Request): Promise<Response> {
    const cache = await this.open();
    const kept = await cache.match(request, matching);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.status === 200) await this.put(request, answer.clone());
    return answer;
  }

  /** What there is no room for is not kept, and shown all the same. */
  private async put(request: Request | string, answer: Response): Promise<void> {
    try {
      await (await this.open()).put(request, answer);
    } catch (error) {
      console.info("not kept", error);
    }
  }

  private open(): Promise<Cache> {
    return caches.open(this.name);
  }
}
