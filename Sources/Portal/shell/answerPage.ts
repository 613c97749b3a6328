import { Shell } from "./Shell";

/** Milliseconds that a page waits for the network; then what is kept is shown, and the next visit has the newest. */
const patience = 3_000;

/** The page by the network, which knows the newest build; where it does not come in time, the one that is kept. */
export async function answerPage(request: Request, shell: Shell, goesOn: (task: Promise<unknown>) => void): Promise<Response> {
  const fresh = fetchPage(request, shell);
  goesOn(fresh.catch(() => undefined));
  const first = await Promise.race([fresh.catch(() => undefined), after(patience)]);
  return first ?? (await shell.page()) ?? fresh;
}

/** An answer that says that the site is away counts as none. */
async function fetchPage(request: Request, shell: Shell): Promise<Response> {
  const answer = await fetch(request);
  if (answer.status >= 500) throw new Error(`the site answers ${answer.status}`);
  if (answer.status === 200 && !answer.redirected) await shell.keepPage(answer.clone());
  return answer;
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
