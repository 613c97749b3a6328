"""What axe finds wrong with a page as it is now."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The room is Jitsi's page; axe cannot look into it and need not.
CONTEXT = {"exclude": [["iframe"]]}
CONTRAST = """async (context) => {
    const runOnly = { type: "rule", values: ["color-contrast"] };
    const { violations } = await axe.run(context, { runOnly });
    const nodes = violations.flatMap(({ nodes }) => nodes);
    return nodes.map(({ failureSummary, html }) => `${html} ${failureSummary}`);
}"""


def whatever_is_wrong(page: Page) -> str:
    found = Axe().run(page, context=CONTEXT, options={"runOnly": TAGS})
    return found.generate_report() if found.violations_count else ""


def pale_texts(page: Page) -> list[str]:
    """Once `whatever_is_wrong` has looked: in other colours nothing else can be wrong."""
    return page.evaluate(CONTRAST, CONTEXT)
