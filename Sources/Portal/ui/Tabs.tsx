import { KeyboardEvent, ReactNode, useRef } from "react";
import { Badge } from "./Badge";

interface Tab<Name extends string> {
  name: Name;
  label: string;
  /** What is new there: a number to see, and the words to hear. */
  news?: { count: number; words: string } | undefined;
}

interface Props<Name extends string> {
  /** Of the whole; tabs and panels have theirs by it. */
  id: string;
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose(name: Name): void;
}

/** A row of tabs; arrows, Home and End move the choice, and Tab leads on to what was chosen. */
export function Tabs<Name extends string>({ id, label, tabs, chosen, onChoose }: Props<Name>) {
  const row = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const last = tabs.length - 1;
    const at = tabs.findIndex(({ name }) => name === chosen);
    const steps: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last,
    };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    onChoose(tab.name);
    row.current?.querySelectorAll("button")[next]?.focus();
  }

  return (
    <div ref={row} className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ name, label: text, news }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`${id}-${name}`}
          className="tab"
          aria-label={named(text, news)}
          aria-selected={name === chosen}
          aria-controls={`${id}-${name}-panel`}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text}
          <Badge count={news?.count ?? 0} />
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  id: string;
  name: string;
  isChosen: boolean;
  children: ReactNode;
}

/** What a tab shows. It stays on the page while another is shown. */
export function TabPanel({ id, name, isChosen, children }: PanelProps) {
  return (
    <div role="tabpanel" id={`${id}-${name}-panel`} className="tab-panel" aria-labelledby={`${id}-${name}`} hidden={!isChosen}>
      {children}
    </div>
  );
}

function named(label: string, news: Tab<string>["news"]): string {
  return news && news.count > 0 ? `${label}, ${news.words}` : label;
}
