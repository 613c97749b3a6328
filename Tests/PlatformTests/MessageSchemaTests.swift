import SchemaCheck
import Testing
import WebAPI

@testable import Platform

/// Each message against its own schema, member by member.
@Suite struct MessageSchemaTests {
    private let webinar = Webinar(
        id: 7, title: "Algebra", description: "About x.", date: "2026-11-23", time: "10:00:00", duration: 90,
        price: "149.00", thumbnail: nil, organizer: UserID(1), organizerName: "Meera Iyer", manualStatus: "",
        start: 1_795_428_000, now: 1_795_428_060, createdAt: "c", updatedAt: "u", cancellation: nil)

    @Test func `a webinar in a list and on its own page`() {
        #expect(JSONValue.object(webinar.json(isRegistered: true)).differences(from: Webinar.self) == [])
        let detail = WebinarDetail(
            webinar: webinar, isRegistered: false, liveStreamURL: nil, organizerEmail: "meera@school.example",
            organizerPicture: nil, registrationCount: 3)
        #expect(detail.json(isSignedIn: false).differences(from: WebinarDetail.self) == [])
    }

    @Test func `registrations`() {
        let registration = Registration(
            id: 3, registeredOn: nil, attended: false, user: UserID(7), username: "asha", email: "asha@school.example",
            webinar: webinar)
        #expect(registration.json.differences(from: Registration.self) == [])
        let person = RegisteredPerson(
            id: 3, user: 7, username: "asha", name: "Asha Rao", email: "asha@school.example",
            picture: nil, registeredOn: nil, attended: false)
        #expect(person.json.differences(from: RegisteredPerson.self) == [])
    }

    @Test func `a line of the chat`() {
        let line = ChatMessage(
            id: 1, webinar: 7, user: 7, username: "asha", name: "Asha Rao", picture: nil, role: .student,
            text: "Hello", createdAt: nil)
        #expect(line.json.differences(from: ChatMessage.self) == [])
    }

    @Test func `tokens and whom they are for`() {
        let account = Account(
            id: UserID(7), username: "asha", email: "", firstName: "", lastName: "", role: .student,
            profilePicture: nil, isActive: true)
        #expect(account.json.differences(from: Account.self) == [])
        let pair = TokenPair(access: "a", refresh: "r")
        #expect(JSONValue.object(pair.json).differences(from: TokenPair.self) == [])
    }
}
