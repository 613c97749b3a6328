import OnAir
import RecordingFiles
import RoomTickets
import SchemaCheck
import Testing
import WebAPI

@testable import LiveSessions

/// Each message against its own schema, member by member.
@Suite struct MessageSchemaTests {
    private let room = RoomName(text: "webinar_7_0a1b2c3d")
    private let everything = RoomAccess(
        isHost: true, isCoHost: true, maySpeak: false, mayShareScreen: false, isMuted: true, hasLobby: true,
        password: "open sesame")
    private let nothing = RoomAccess(
        isHost: false, isCoHost: false, maySpeak: true, mayShareScreen: true, isMuted: false, hasLobby: false)
    private let ticket = IssuedRoomTicket(
        domain: "meet.school", script: "https://meet.school/external_api.js", room: "r", jwt: "a.b.c",
        expiry: 1_800_000_000)

    @Test func `start and join, with all that may come with a room and with nothing`() {
        for (access, ticket) in [(everything, ticket), (nothing, nil)] {
            let start = Messages.start(room: room, access, ticket)
            #expect(start.differences(from: Messages.startSchema) == [])
            let join = Messages.join(room: room, participantCount: 3, access, ticket)
            #expect(join.differences(from: Messages.joinSchema) == [])
        }
    }

    @Test func `the small ones`() {
        let participant = Participant(
            user: 7, username: "asha", name: "Asha Rao", picture: nil, joinedAt: "t", leftAt: nil, isPresent: true)
        let all: [(JSONValue, JSONSchema)] = [
            (Messages.status(isActive: false, room: nil), Messages.statusSchema),
            (Messages.end(time: "t"), Messages.endSchema),
            (Messages.ticket("abc", lifetime: 60), Messages.ticketSchema),
            (Messages.presence(participantCount: 3), Messages.presenceSchema),
            (Messages.participants([participant]), Messages.participantsSchema),
            (ChatNotice.json("Books away"), ChatNotice.schema),
            (MutedAccount(user: 7, username: "asha", name: "Asha Rao", mutedAt: "t").json, MutedAccount.schema),
            (Run(startedAt: "t", endedAt: nil).json, Run.schema),
        ]
        for (message, schema) in all { #expect(message.differences(from: schema) == []) }
    }

    @Test func `what is on the air`() {
        var air = OnAir()
        air.begin(.init(startedAt: nil, participantCount: 3), in: 7)
        air.end(.init(startedAt: "t", endedAt: "t"), in: 8)
        #expect(air.json.differences(from: OnAir.schema) == [])
    }

    @Test func `a recording, and what its recorder is told`() {
        var recording = Recording(
            id: 7, file: "\(String(repeating: "a", count: 32)).webm", place: .folder, size: 12, startedAt: "t",
            seconds: nil, availableUntil: "t")
        #expect(recording.json(nil).differences(from: Recording.self) == [])
        recording.chapters = [.init(at: 3, text: "Fractions")]
        #expect(recording.json(.init(play: "/a", download: "/b")).differences(from: Recording.self) == [])
        for upload in [nil, "/recordings/incoming/x.mp4"] {
            #expect(RecordingState(id: 7, upload: upload).json.differences(from: RecordingState.self) == [])
        }
    }

    @Test func `a person of the report, corrected or not`() {
        for correction in [nil, Attendance.Correction(state: "attended", reason: "r", author: nil, time: "t")] {
            let person = Attendance(
                user: 7, username: "asha", name: "Asha Rao", isRegistered: true, isHost: false, firstEnteredAt: nil,
                lastLeftAt: nil, seconds: 0, pageSeconds: 0, stays: 0, isPresent: false, state: "absent",
                isProvisional: true, source: "page", disagrees: false, correction: correction)
            #expect(person.json.differences(from: Attendance.self) == [])
        }
    }

    @Test(arguments: [AttendedAfter.minutes(20), .percent(50), nil])
    func `settings`(rule: AttendedAfter?) {
        let settings = WebinarSettings(
            entry: .signedIn, audience: .watches, hasLobby: true, password: .kept, participantLimit: 9,
            mutesOnEntry: true, chat: .hosts, screenShare: .hosts, attendedAfter: .new(rule),
            streamKey: .kept, streamLink: .kept, coHosts: [1], speakers: [2])
        let message = settings.json(
            KeptSettings(
                hasPassword: true, attendedAfter: rule, hasStreamKey: rule != nil,
                streamLink: rule.map { _ in "https://video.example/live" }))
        #expect(message.differences(from: WebinarSettings.self) == [])
    }

    @Test(arguments: [Capture(isRecording: true), Capture(isStreaming: true, streamLink: "https://video.example/live")])
    func `what is recorded`(capture: Capture) {
        #expect(capture.json.differences(from: Capture.self) == [])
    }

    @Test(arguments: ["abcd-efgh-1234", "rtmps://video.example/live/key"])
    func `a stream key`(text: String) throws {
        #expect(try #require(StreamKey(text)).json.differences(from: StreamKey.self) == [])
    }

    @Test func `a reservation, with all that a host has decided and with nothing`() {
        let term = ReservationTerm(started: 0, planned: 0, length: 3_600, now: 0)
        for limit in [nil, Int64(20)] {
            let reservation = Reservation(
                id: 7, room: "r", isActive: true, term: term, maximumOccupants: limit, hasLobby: limit != nil,
                password: nil)
            let message = reservation.message(name: "r", owner: "", password: limit.map { "\($0)" })
            #expect(message.differences(from: Reservation.self) == [])
        }
    }

    @Test func `what was held, of all webinars, of a teacher and of one webinar`() throws {
        let airTime = AirTime(runs: 1, minutes: 2, participants: 3, audienceMinutes: 4, isProvisional: true)
        let totals = AnalyticsTotals(
            accountIsActive: true, isAdmin: true, asOf: nil, webinars: 3, sessions: 2, activeSessions: 1, held: 2,
            participants: 7, averageDuration: "17.5", provisional: 1)
        let held = HeldWebinar(
            webinar: 7, title: "t", organizer: 1, organizerName: "n", lastStartedAt: "t", runs: 1, minutes: 2,
            participants: 3, attended: 4, peak: 5, isProvisional: false)
        var fields = Fields(query: QueryString(""))
        let period = try #require(Period(&fields))
        let all = totals.json(period, [PartOfPeriod(start: "2021-03-01", airTime: airTime)], [held])
        #expect(all.differences(from: AnalyticsTotals.schema) == [])
        #expect(Teacher(user: 1, name: "n", airTime: airTime).json.differences(from: Teacher.self) == [])

        let figures = WebinarFigures(
            asOf: "t", title: "t", registered: 4, registeredCame: 3, participants: 5, attended: 3, isProvisional: false)
        let audience = RunAudience(
            run: Run(startedAt: "t", endedAt: nil), participants: 4, minutes: 10, audienceMinutes: 22, average: "2.2",
            peak: 3, peakAt: nil, step: 1, arrivals: [2], audience: [2], stayed: [4], chatLines: [2])
        #expect(figures.json(of: 7, [audience]).differences(from: WebinarFigures.schema) == [])
    }

    @Test func `a member that nobody described is found, and one that is missing`() {
        let message: JSONValue = ["expires_in": .integer(60), "tickets": "abc"]
        #expect(
            message.differences(from: Messages.ticketSchema)
                == ["$.tickets: not described", "$.ticket: missing"])
    }
}
