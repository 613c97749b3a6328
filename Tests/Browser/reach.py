"""Whether everything that can be pressed can be reached: on the screen, and under nothing else."""

from playwright.sync_api import Page

FAULTS = """() => {
    const controls = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const around = document.querySelector("dialog[open]") ?? document;
    const called = (one) => one && `${one.tagName.toLowerCase()}.${one.className} “${
        (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}”`;
    // A scroll position is a whole pixel, up to half a one off; what scrolls may stand in another.
    const rounding = 1;
    const faults = [];

    for (const one of around.querySelectorAll(controls)) {
        if (!one.checkVisibility({ visibilityProperty: true })) continue;
        if (one.closest("[inert]") || one.matches(".skip-link:not(:focus)")) continue;
        one.scrollIntoView({ block: "nearest", inline: "nearest" });
        const { left, right, top, bottom } = one.getBoundingClientRect();
        if (left < -rounding || right > innerWidth + rounding)
            faults.push(`${called(one)} sticks out at a side`);
        if (top < -rounding || bottom > innerHeight + rounding)
            faults.push(`${called(one)} is out of sight`);
        // A link may go on in the next line: its middle is that of its first piece.
        const piece = one.getClientRects()[0];
        const [x, y] = [(piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2];
        const hit = document.elementFromPoint(x, y);
        const isHit = hit && (one.contains(hit) || hit.closest("label")?.control === one);
        if (!isHit) faults.push(`${called(one)} lies under ${called(hit)}`);
    }

    for (const one of [document.documentElement, ...document.querySelectorAll("*")]) {
        const isRoot = one === document.documentElement;
        const scrolls = isRoot || ["auto", "scroll"].includes(getComputedStyle(one).overflowX);
        if (scrolls && one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
            faults.push(`${called(one)} is wider than its place`);
    }
    return faults;
}"""


def out_of_reach(page: Page) -> list[str]:
    """What cannot be pressed where it stands, and what is wider than its place."""
    return page.evaluate(FAULTS)
