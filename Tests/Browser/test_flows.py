"""The guide's three user flows, from the front door to the room."""


def sign_in(one, username):
    one.page.get_by_label("Username or email").fill(username)
    one.page.get_by_label("Password", exact=True).fill(one.site.passwords[username])
    one.press("Sign in")


def test_a_host_signs_in_finds_the_webinar_goes_live_and_stands_in_the_room(person, site, lesson):
    host = person(None).open("/")
    host.press("Sign in", role="link")
    sign_in(host, "host")
    host.is_at("/")
    host.page.locator(f"a[href='/webinars/{lesson}']").click()
    host.press("Go Live")
    host.is_at(f"/webinars/{lesson}/live")
    host.stands_in(site.call("GET", f"/api/live/join/{lesson}/", as_user="host")["room_name"])


def test_a_student_joins_the_same_room_as_the_host(person, site, lesson):
    host = person("host").open(f"/webinars/{lesson}")
    host.press("Go Live")
    host.is_at(f"/webinars/{lesson}/live")
    room = site.call("GET", f"/api/live/join/{lesson}/", as_user="host")["room_name"]
    host.stands_in(room)

    student = person("student").open(f"/webinars/{lesson}")
    student.press("Join Live Session")
    student.stands_in(room)


def test_a_guest_is_asked_to_register_does_and_joins(person, site, lesson):
    room = site.start(lesson)
    # Once signed in, the page asks whether the account may enter all the same.
    guest = person(None).may_be_refused(403).open(f"/webinars/{lesson}")
    guest.sees("Live Now! Register to join the live session")
    guest.lacks_button("Join Live Session")
    guest.press("Register Now")
    guest.is_at("/sign-in")
    sign_in(guest, "guest")
    guest.is_at(f"/webinars/{lesson}")
    guest.press("Register Now")
    guest.press("Join Live Session")
    guest.stands_in(room)


def test_leaving_closes_the_room_and_leads_to_my_webinars(person, site, lesson):
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}")
    student.press("Join Live Session")
    student.page.locator(".room[data-stage=joined]").wait_for()
    student.press("Leave Session")
    student.is_at("/my-webinars")
    assert student.page.evaluate("jitsiRooms.map((room) => room.isDisposed)") == [True]


def test_hanging_up_in_the_room_leads_to_my_webinars(person, site, lesson):
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}")
    student.press("Join Live Session")
    student.page.locator(".room[data-stage=joined]").wait_for()
    student.jitsi_says("videoConferenceLeft")
    student.is_at(f"/webinars/{lesson}/live")
    student.jitsi_says("readyToClose")
    student.is_at("/my-webinars")


def test_going_back_closes_the_room(person, site, lesson):
    site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}")
    student.press("Join Live Session")
    student.page.locator(".room[data-stage=joined]").wait_for()
    student.page.go_back()
    student.sees_button("Join Live Session")
    assert student.page.evaluate("jitsiRooms.map((room) => room.isDisposed)") == [True]
    assert student.page.locator("iframe").count() == 0


def test_a_live_screen_opened_by_address_asks_for_one_press(person, site, lesson):
    room = site.start(lesson)
    student = person("student").open(f"/webinars/{lesson}/live")
    student.sees_button("Enter the room")
    student.sees("No messages yet")
    assert student.page.locator("iframe").count() == 0
    assert student.asked("/api/live/join/") == 0
    student.press("Enter the room")
    student.stands_in(room)


def test_a_host_who_reloads_comes_back_into_the_same_room(person, site, lesson):
    host = person("host").open(f"/webinars/{lesson}")
    host.press("Go Live")
    host.page.locator(".room[data-stage=joined]").wait_for()
    room = site.call("GET", f"/api/live/join/{lesson}/", as_user="host")["room_name"]
    host.page.reload()
    host.press("Enter the room")
    host.stands_in(room)
