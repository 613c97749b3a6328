"""What is taken out of a chat leaves the pages that show it, and nobody who comes later sees it."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from Browser.person import Person


@pytest.fixture
def student(person, site):
    lesson = site.lesson("Moderated", timedelta(minutes=-5), 90)
    site.register("student", lesson)
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}/live")
    student.sees("No messages yet")
    student.lesson = lesson
    return student


def lines(one: Person):
    return one.page.locator(".chat-text")


def test_a_line_that_is_removed_leaves_the_page(student, person, site):
    for text in ("kept", "gone", "reworded"):
        site.say("host", student.lesson, text)
    expect(lines(student)).to_have_text(["kept", "gone", "reworded"])
    site.remove_line(student.lesson, "gone")
    expect(lines(student)).to_have_text(["kept", "reworded"], timeout=2_000)
    site.reword_line(student.lesson, "reworded", "other words")
    expect(lines(student)).to_have_text(["kept", "other words"], timeout=2_000)
    host = person("host").open(f"/webinars/{student.lesson}/live")
    expect(lines(host)).to_have_text(["kept", "other words"])
