"""Nothing jumps, and the first load is small."""

import pytest

from Browser.paints import WATCH


@pytest.mark.parametrize("viewport", [(1280, 800), (360, 640)], ids=["desktop", "phone"])
@pytest.mark.parametrize(
    "path", ["/", "/sign-in", "/my-webinars", "/help", "/webinars/{}", "/webinars/{}/live"]
)
def test_nothing_moves_once_it_has_painted(person, lesson, path, viewport):
    width, height = viewport
    one = person("student", viewport={"width": width, "height": height})
    one.page.add_init_script(WATCH)
    one.open(path.format(lesson))
    one.page.wait_for_timeout(2_500)
    assert one.page.evaluate("shifts") == []


def test_the_largest_paint_comes_within_a_second_on_a_slow_processor(person):
    one = person(None)
    one.page.add_init_script(WATCH)
    one.context.new_cdp_session(one.page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    paints = []
    # The best of some loads: the machine has other work too.
    for _ in range(5):
        one.open("/").page.locator(".row").first.wait_for()
        one.page.wait_for_timeout(1_500)
        paints.append(one.page.evaluate("Math.max(...paints)"))
    assert 0 < min(paints) < 1_000, paints


def test_the_first_load_is_small(person):
    one = person(None)
    sizes = {"script": 0, "stylesheet": 0}

    def weigh(request):
        if request.resource_type in sizes:
            sizes[request.resource_type] += request.sizes()["responseBodySize"]

    one.page.on("requestfinished", weigh)
    one.page.goto("/", wait_until="networkidle")
    assert 0 < sizes["script"] < 100_000
    assert 0 < sizes["stylesheet"] < 15_000
