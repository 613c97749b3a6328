"""Whether all that can be pressed can be reached: in sight, under nothing else, large enough."""

from playwright.sync_api import Page

FAULTS = """() => {
    const pressed = "a[href], button, input, select, textarea, summary";
    const controls = `${pressed}, [tabindex='0']`;
    const around = document.querySelector("dialog[open]") ?? document;
    const called = (one) => one && `${one.tagName.toLowerCase()}.${one.className} “${
        (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}”`;
    // A scroll position is a whole pixel, up to half a one off; what scrolls may stand in another.
    const rounding = 1;
    const target = 44;
    const faults = [];

    const isHit = (one, x, y) => {
        const hit = document.elementFromPoint(x, y);
        return Boolean(hit) && (one.contains(hit) || hit.closest("label")?.control === one);
    };
    // A link within a sentence is as high as its line, which WCAG 2.5.8 excepts.
    const isOfASentence = (one) =>
        getComputedStyle(one).display === "inline" &&
        [...one.parentNode.childNodes].some((node) => node instanceof Text && node.data.trim());
    // Its own box, or the label around it; where both are lower, all that presses it: a card, say.
    const heightOf = (one) => {
        const boxes = [one, one.closest("label")].filter((box) => box !== null);
        const height = Math.max(...boxes.map((box) => box.getBoundingClientRect().height));
        if (height >= target) return height;
        one.scrollIntoView({ block: "center", inline: "nearest" });
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        let [above, below] = [0, 0];
        while (above < target && isHit(one, x, y - above - 1)) above += 1;
        while (below < target && isHit(one, x, y + below + 1)) below += 1;
        return Math.max(height, above + below);
    };

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
        if (!isHit(one, x, y))
            faults.push(`${called(one)} lies under ${called(document.elementFromPoint(x, y))}`);
        if (one.matches(pressed) && !isOfASentence(one)) {
            const height = heightOf(one);
            if (height < target) faults.push(`${called(one)} is ${height} px high`);
        }
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
    """What cannot be pressed where it stands, is too low for a finger, or wider than its place."""
    return page.evaluate(FAULTS)
