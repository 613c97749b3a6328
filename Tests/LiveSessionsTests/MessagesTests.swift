import FastCGI
import RoomTickets
import Testing
import Tickets
import WebAPI

@testable import LiveSessions

@Suite struct MessagesTests {
    private func text(_ response: Response) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    @Test func `start and join say the room, and nothing else where nothing is decided`() throws {
        let access = try self.access { _ in }
        let (start, join) = (
            Messages.start(room: RoomName(text: "r"), access),
            Messages.join(room: RoomName(text: "r"), participantCount: 3, access)
        )
        #expect(text(.json(200, start)) == #"{"is_active":true,"room_name":"r"}"#)
        #expect(text(.json(200, join)) == #"{"is_active":true,"participant_count":3,"room_name":"r"}"#)
    }

    @Test func `a ticket comes with all that the page needs to use it`() throws {
        let ticket = IssuedRoomTicket(
            domain: "meet.school", script: "https://meet.school/external_api.js", room: "north/r", jwt: "a.b.c",
            expiry: 1_800_000_000)
        let start = Messages.start(room: RoomName(text: "r"), try access { _ in }, ticket)
        #expect(
            text(.json(200, start))
                == #"{"is_active":true,"room_name":"r","jitsi":{"domain":"meet.school","#
                + #""expires_at":"2027-01-15T08:00:00Z","jwt":"a.b.c","room":"north/r","#
                + #""script":"https://meet.school/external_api.js"}}"#)
    }

    @Test func `what a host has decided comes with the room`() throws {
        let access = try access {
            $0.settings = RoomSettings(
                audienceWatches: true, hasLobby: true, mutesOnEntry: true, onlyHostsShareScreens: true)
        }
        #expect(
            text(.json(200, Messages.start(room: RoomName(text: "r"), access)))
                == #"{"is_active":true,"room_name":"r","admission":{"lobby":true,"may_share_screen":false,"#
                + #""may_speak":false,"muted":true}}"#)
    }

    @Test func `a co-host is told to be one, and is not bound like the audience`() throws {
        let access = try access {
            $0.facts.part = .coHost
            $0.settings = RoomSettings(audienceWatches: true, mutesOnEntry: true, onlyHostsShareScreens: true)
        }
        #expect(access.json == ["is_host": true])
    }

    @Test func `a password that another key sealed lets nobody in without it`() {
        let sealed = PasswordKey(derivedFrom: "another").seal("open sesame", of: 7)
        #expect(throws: LiveSessionError.passwordUnreadable) { try access { $0.settings.sealedPassword = sealed } }
    }

    private func access(_ decide: (inout Admission) -> Void) throws -> RoomAccess {
        var admission = Admission(
            facts: LiveSessionFacts(accountIsActive: true, organizer: UserID(1), isRegistered: true),
            guest: Guest(name: "Asha"), settings: RoomSettings())
        decide(&admission)
        return try RoomAccess(admission, to: 7, for: UserID(2), key: PasswordKey(derivedFrom: "ours"))
    }

    @Test func `a status without a room says null`() {
        let message = Messages.status(isActive: false, room: nil)
        #expect(text(.json(200, message)) == #"{"is_active":false,"room_name":null}"#)
    }

    @Test func `the end is said with its time`() {
        let message = Messages.end(time: "2026-11-23T10:00:00.000000Z")
        #expect(
            text(.json(200, message))
                == #"{"end_time":"2026-11-23T10:00:00.000000Z","message":"Live session ended successfully"}"#)
    }
}
