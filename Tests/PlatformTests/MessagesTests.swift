import FastCGI
import Testing
import WebAPI

@testable import Platform

@Suite struct MessagesTests {
    private let webinar = Webinar(
        id: 7, title: "Algebra", description: "About x.", date: "2026-11-23", time: "10:00:00", duration: 90,
        price: "149.00", thumbnail: nil, organizer: UserID(1), organizerName: "Meera Iyer", manualStatus: "",
        start: 1_795_428_000, now: 1_795_428_060, createdAt: "c", updatedAt: "u",
        cancellation: Cancellation(reason: "Ill"))

    private func text(_ message: JSONValue) -> String {
        String(decoding: Response.json(200, message).body, as: UTF8.self)
    }

    @Test func `a webinar is said with every field of the contract`() {
        #expect(
            text(.object(webinar.json(isRegistered: true)))
                == #"{"cancel_reason":"Ill","cancelled":true,"created_at":"c","date":"2026-11-23","description":"About x.","duration":90,"end_time":"2026-11-23T11:30:00Z","id":7,"is_free":false,"is_registered":true,"organizer":1,"organizer_name":"Meera Iyer","price":"149.00","start_time":"2026-11-23T10:00:00Z","status":"live","thumbnail":null,"time":"10:00:00","title":"Algebra","updated_at":"u"}"#
        )
    }

    @Test(arguments: [(true, #""meera@school.example""#), (false, "null")])
    func `the organizer's address is for people who have signed in`(isSignedIn: Bool, email: String) {
        let detail = WebinarDetail(
            webinar: webinar, isRegistered: false, liveStreamURL: nil, organizerEmail: "meera@school.example",
            organizerPicture: "/media/meera.jpg", registrationCount: 3)
        let text = text(detail.json(isSignedIn: isSignedIn))
        #expect(text.contains("\"organizer_email\":\(email)"))
        #expect(text.contains("meera.jpg") == isSignedIn)
        #expect(text.contains(#""live_stream_url":null"#) && text.contains(#""registration_count":3"#))
        #expect(text.contains(#""title":"Algebra""#))
    }

    @Test(arguments: [
        (nil as String?, nil as String?), ("", nil), ("thumbnails/leaf.jpg", "/media/thumbnails/leaf.jpg"),
        ("a b/ü?.png", "/media/a%20b/%C3%BC%3F.png"), ("https://cdn.example/x.png", "https://cdn.example/x.png"),
    ])
    func `a picture has an address, or null`(path: String?, address: String?) {
        #expect(MediaAddress.of(path) == address)
    }

    @Test(arguments: [("Meera", "Iyer", "Meera Iyer"), ("Meera", "", "Meera"), ("", "Iyer", "Iyer"), ("", "", "host")])
    func `a person is called by the full name, or by the username`(first: String, last: String, name: String) {
        #expect(DisplayName.of(username: "host", firstName: first, lastName: last) == name)
    }

    @Test(arguments: [
        ("admin" as String?, false, AccountRole.admin), ("student", false, .student), (nil, false, .student),
        (nil, true, .admin),
        ("student", true, .admin),
    ])
    func `who is staff or an admin by profile is an admin`(profile: String?, isStaff: Bool, role: AccountRole) {
        #expect(AccountRole(profile: profile, isStaff: isStaff) == role)
    }
}
