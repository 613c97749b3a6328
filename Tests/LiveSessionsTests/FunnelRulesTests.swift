import Foundation
import SchemaCheck
import Testing
import WebAPI

@testable import LiveSessions

/// How far somebody has come, what stops them, and from when on a host should know.
@Suite struct FunnelRulesTests {
    /// A page is open before the room.
    private func person(
        _ step: FunnelStep? = nil, _ failure: FunnelFailure? = nil, for seconds: Int64 = 600, hasStream: Bool = true,
        age: Int64 = 600, hasPage: Bool = true, isInRoom: Bool = false, isHelped: Bool = false
    ) -> FunnelPerson {
        let told = step.map {
            FunnelPerson.Told(
                step: $0, failure: failure, hasStream: hasStream, seconds: seconds, age: age, isHelped: isHelped)
        }
        return FunnelPerson(
            user: 7, username: "asha", name: "Asha Rao", isRegistered: true, hasPage: hasPage, isInRoom: isInRoom,
            told: told)
    }

    @Test func `the steps stand in the order of the way`() {
        #expect(FunnelStep.allCases.sorted() == [.page, .stream, .ticket, .script, .room, .media])
        #expect(FunnelStep.room.before == .script)
        #expect(FunnelStep.page.before == nil)
    }

    @Test func `a hub's word is enough for the page and the room`() {
        #expect(person(hasPage: false).reached == nil)
        #expect(person().reached == .stream)
        #expect(person(hasPage: false, isInRoom: true).reached == .room)
        #expect(person(.ticket, isInRoom: true).reached == .room)
    }

    @Test func `a step that failed was not reached, the one before it was`() {
        #expect(person(.script).reached == .script)
        #expect(person(.script, .scriptBlocked).reached == .ticket)
        #expect(person(.stream, .streamBlocked, hasStream: false, age: 5, hasPage: false).reached == .page)
        #expect(person(.media, .microphoneDenied, isInRoom: true).reached == .room)
    }

    @Test(arguments: [
        (FunnelFailure.scriptBlocked, Int64(0)), (.entryFailed, 0), (.full, 0), (.ticketRefused, 0), (.pageFailed, 0),
        (.browserUnsupported, 0), (.roomUnreachable, 0), (.roomSlow, 0), (.notAllowed, 0), (.ended, 10),
        (.connectionLost, 20), (.roomRefused, 30), (.lobbyWaiting, 30), (.hostAwaited, 30), (.passwordAsked, 30),
        (.streamBlocked, 60),
    ])
    func `who has waited for longer than is ordinary is stuck`(failure: FunnelFailure, patience: Int64) {
        #expect(person(.room, failure, for: patience).isStuck)
        #expect(!person(.room, failure, for: patience - 1).isStuck)
    }

    @Test(arguments: [FunnelFailure.removed, .refusedAtDoor])
    func `nobody is stuck by what a host has decided`(failure: FunnelFailure) {
        let person = person(.room, failure)
        #expect(!person.isStuck)
        #expect(person.obstacle?.failure == failure)
    }

    @Test(arguments: [(FunnelStep.ticket, FunnelStep.script), (.script, .room)])
    func `who was let in and says no more for half a minute is stuck at the next step`(
        step: FunnelStep, next: FunnelStep
    ) {
        let (waiting, stuck) = (person(step, for: 29), person(step, for: 30))
        #expect(!waiting.isStuck)
        #expect(stuck.isStuck)
        #expect(stuck.obstacle?.step == next)
        #expect(stuck.obstacle?.failure == .silent)
    }

    @Test(arguments: [FunnelStep.page, .stream, .room, .media])
    func `who has not pressed to come in, or is in, is not stuck`(step: FunnelStep) {
        #expect(!person(step).isStuck)
        #expect(!person().isStuck)
    }

    @Test func `who is in the room by another device is stopped by microphone and camera alone`() {
        #expect(!person(.script, .scriptBlocked, isInRoom: true).isStuck)
        #expect(!person(.ticket, isInRoom: true).isStuck)
        for failure in [FunnelFailure.microphoneDenied, .cameraDenied, .mediaBlocked] {
            #expect(person(.media, failure, for: 0, isInRoom: true).isStuck)
        }
    }

    @Test func `who has closed the page is gone, and stopped by nothing`() {
        let gone = person(.script, .scriptBlocked, age: 5, hasPage: false)
        #expect(!gone.isHere)
        #expect(!gone.isStuck)
        #expect(gone.obstacle == nil)
    }

    @Test func `a page without a stream is there for a minute after its last word`() {
        #expect(person(.script, .scriptBlocked, hasStream: false, age: 60, hasPage: false).isStuck)
        #expect(!person(.script, .scriptBlocked, hasStream: false, age: 61, hasPage: false).isHere)
    }

    @Test func `each reason has a code that the database takes, and a sentence`() {
        for failure in FunnelFailure.allCases {
            #expect(failure.rawValue.wholeMatch(of: /[a-z_]{1,40}/) != nil)
            #expect(failure.sentence.hasSuffix("."))
        }
        #expect(Set(FunnelFailure.allCases.map(\.sentence)).count == FunnelFailure.allCases.count)
    }

    @Test func `the portal knows the same steps and reasons, in the same order`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
        let service = sources.appending(path: "Portal/api/funnelService.ts")
        let lists = try String(contentsOf: service, encoding: .utf8).matches(of: /= \[([a-z_",\s]+)\] as const/)
        let names = lists.map { $0.output.1.matches(of: /"([a-z_]+)"/).map { String($0.output.1) } }
        #expect(names == [FunnelStep.allCases.map(\.rawValue), FunnelFailure.allCases.map(\.rawValue)])
    }

    @Test func `the answer counts who is stuck, and is as it is described`() {
        let people = [
            person(.script, .scriptBlocked, isHelped: true), person(), person(.media, isInRoom: true),
            person(hasPage: false),
        ]
        let funnel = Funnel(counts: FunnelCounts(registered: 4, here: 3, inRoom: 1), people: people)
        #expect(funnel.json.differences(from: Funnel.self) == [])
        guard case .object(let members) = funnel.json, case .object(let counts)? = members["counts"] else {
            Issue.record("no counts")
            return
        }
        #expect(counts["stuck"] == .integer(1))
        #expect(Progress.json(isHelped: true).differences(from: Progress.answerSchema) == [])
    }
}
