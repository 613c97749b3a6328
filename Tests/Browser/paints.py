"""A script for a page that notes what moves in it, and when its largest part was painted."""

# What moves within half a second of a press, the press explains; a text whose words the clock
# changes moves itself by a letter.
WATCH = """
  window.shifts = [];
  window.paints = [];
  const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(" ");
  // A node that has left the page since has only its places to be known by.
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
    const moved = entry.sources.map(({ node, previousRect, currentRect }) =>
      `${node?.className ?? node?.nodeName}: ${place(previousRect)} -> ${place(currentRect)}`);
    if (entry.value > 0.0001 && !entry.hadRecentInput)
      shifts.push(`${entry.value} at ${Math.round(entry.startTime)} ms, ${moved.join("; ")}`);
  })).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    list.getEntries().forEach((entry) => paints.push(entry.startTime));
  }).observe({ type: "largest-contentful-paint", buffered: true });
"""
