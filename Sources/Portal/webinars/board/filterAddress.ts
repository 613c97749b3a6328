import { isBlank } from "../../writing/isBlank";
import { sentText } from "../../writing/plainText";
import { Filter } from "./hosts";

/** What a board is narrowed to, as its address has it: a host by id and name, because no list may have brought them yet. */
export function filterQuery({ search, host }: Filter): string {
  const query = new URLSearchParams();
  if (!isBlank(search)) query.set("q", sentText(search));
  if (host) query.set("host", `${host.id} ${host.name}`);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

export function filterFrom(query: URLSearchParams): Filter {
  const [, id, name] = /^(\d{1,15}) (.+)$/.exec(query.get("host") ?? "") ?? [];
  return { search: query.get("q") ?? "", host: id && name ? { id: Number(id), name } : null };
}
