"""A script for a page that notes what moves in it, and when its largest part was painted."""

# What moves within half a second of a press, the press explains; a text whose words the clock
# changes moves itself by a letter.
WATCH = """
  window.shifts = [];
  window.paints = [];
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
    const moved = entry.sources.map(({ node }) => node?.className ?? node?.nodeName);
    if (entry.value > 0.0001 && !entry.hadRecentInput) shifts.push(`${entry.value} ${moved}`);
  })).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    list.getEntries().forEach((entry) => paints.push(entry.startTime));
  }).observe({ type: "largest-contentful-paint", buffered: true });
"""
