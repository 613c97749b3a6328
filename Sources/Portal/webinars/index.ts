/** What the first page may use of this feature; what others do is in `later.ts`, its rules alone in `rules.ts`. */
export { SearchField } from "./board/SearchField";
export { filterFrom, filterQuery } from "./board/filterAddress";
export type { Filter } from "./board/hosts";
export { useBoard } from "./board/useBoard";
export { WebinarBoard } from "./board/WebinarBoard";
export { NewWebinarLink } from "./create/NewWebinarLink";
