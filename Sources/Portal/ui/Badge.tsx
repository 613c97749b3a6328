/** How much is new, to see; whoever shows it says in words what that is. */
export function Badge({ count }: { count: number }) {
  return count > 0 ? <span className="badge" aria-hidden="true">{count > 99 ? "99+" : count}</span> : null;
}
