const paths = {
  back: "M15 5l-7 7 7 7",
  calendar: "M5 6h14v14H5zM5 10h14M9 3v4M15 3v4",
  chat: "M4 5h16v11H9l-5 4z",
  check: "M5 12.5l4.5 4.5L19 7.5",
  clock: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2",
  close: "M6 6l12 12M18 6L6 18",
  down: "M12 5v14M6 13l6 6 6-6",
  end: "M7 7h10v10H7z",
  hand: "M8 12V6a1.5 1.5 0 0 1 3 0v5V4.5a1.5 1.5 0 0 1 3 0V11V6a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-6 6c-3 0-4.5-1.5-5.5-3.5L4 13.5a1.4 1.4 0 0 1 2.4-1.4z",
  leave: "M14 5h5v14h-5M4 12h11M11 8l4 4-4 4",
  lightning: "M13 3L5 14h6l-1 7 8-11h-6z",
  link: "M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1",
  microphone: "M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3.5",
  minus: "M6 12h12",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  muted: "M12 4a2.5 2.5 0 0 0-2.5 2.5v5a2.5 2.5 0 0 0 5 0v-5A2.5 2.5 0 0 0 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3.5M5 4l14 16",
  people: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c0-3.5 2.5-6 6-6s6 2.5 6 6M16 4.5a3.5 3.5 0 0 1 0 6M17.5 14.5c2.2.8 3.5 3 3.5 5.5",
  pin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5",
  play: "M7 4.5v15l12-7.5z",
  plus: "M12 5v14M5 12h14",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  search: "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM15.5 15.5L20 20",
  send: "M12 19V5M6 11l6-6 6 6",
  video: "M4 7h11v10H4zM15 10.5l5-3v9l-5-3z",
  warning: "M12 4L3 20h18zM12 10v4M12 17v.5",
} as const;

export type IconName = keyof typeof paths;

/** Decoration: the text beside it says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
