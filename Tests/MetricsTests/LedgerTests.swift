import Foundation
import Testing

@testable import Metrics

@Suite struct LedgerTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test func `who comes after the end of another counts on in its file`() throws {
        let first = try Ledger(in: folder.path, name: "live")
        first.counter(.connects, ("pool", "live")).add(3)
        first.end()
        let second = try Ledger(in: folder.path, name: "live")
        second.counter(.connects, ("pool", "live")).add(4)
        #expect(folder.files == ["live-0"])
        #expect(try words(.connects) == [[7]])
    }

    @Test func `two that live have a file each`() throws {
        let ledgers = try (0..<3).map { _ in try Ledger(in: folder.path, name: "live") }
        for ledger in ledgers { ledger.counter(.connects).add() }
        #expect(folder.files == ["live-0", "live-1", "live-2"])
        #expect(try words(.connects) == [[1], [1], [1]])
    }

    @Test func `what held for the one before holds no more`() throws {
        let first = try Ledger(in: folder.path, name: "live")
        first.gauge(.busyWorkers).set(1)
        first.end()
        _ = try Ledger(in: folder.path, name: "live")
        #expect(try words(.busyWorkers) == [[0]])
    }

    @Test func `the same series is the same number, whoever asks for it`() throws {
        let ledger = try Ledger(in: folder.path, name: "live")
        ledger.counter(.connects, ("pool", "live")).add()
        ledger.counter(.connects, ("pool", "live")).add()
        ledger.counter(.connects, ("pool", "writes")).add()
        #expect(try words(.connects) == [[2], [1]])
    }

    @Test func `a file of another layout stays as it is`() throws {
        let foreign = Data(repeating: 7, count: LedgerFile.size)
        try foreign.write(to: URL(filePath: "\(folder.path)/live-0"))
        let ledger = try Ledger(in: folder.path, name: "live")
        ledger.counter(.connects).add()
        #expect(folder.files == ["live-0", "live-1"])
        #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/live-0")) == foreign)
        #expect(try words(.connects) == [[1]])
    }

    @Test func `a file that is cut off is nobody's, and read by nobody`() throws {
        try Data(count: 100).write(to: URL(filePath: "\(folder.path)/live-0"))
        let ledger = try Ledger(in: folder.path, name: "live")
        ledger.counter(.connects).add()
        #expect(folder.files == ["live-0", "live-1"])
        #expect(try words(.connects) == [[1]])
    }

    @Test func `a full file counts on what it has, and lets the rest go`() throws {
        let ledger = try Ledger(in: folder.path, name: "live")
        let known = ledger.counter(.requests, ("code", "0"))
        for number in 1...10_000 { ledger.counter(.requests, ("code", String(number))).add() }
        known.add(5)
        let lines = try LedgerReader(folder: folder.path).lines()
        #expect(lines.count > 1_000 && lines.count < 10_000)
        #expect(lines.first?.words == [5])
    }

    @Test func `a folder that is not there is named`() {
        #expect(throws: LedgerError.cannotOpen(path: "/nowhere/live-0", errno: 2)) {
            try Ledger(in: "/nowhere", name: "live")
        }
    }

    @Test func `a link is not followed`() throws {
        let aim = "\(folder.path)/.aim"
        try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/live-0", withDestinationPath: aim)
        #expect(throws: LedgerError.self) { try Ledger(in: folder.path, name: "live") }
        #expect(!FileManager.default.fileExists(atPath: aim))
    }

    @Test func `only the file of one that lives is alive`() throws {
        let ended = try Ledger(in: folder.path, name: "ended")
        let living = try Ledger(in: folder.path, name: "living")
        ended.counter(.replays).add()
        living.counter(.resets).add()
        ended.end()
        let lines = try LedgerReader(folder: folder.path).lines()
        #expect(lines.filter(\.isAlive).map(\.series.key) == ["webinar_live_hub_resets_total"])
        #expect(lines.count == 2)
    }

    private func words(_ family: MetricFamily) throws -> [[UInt64]] {
        try LedgerReader(folder: folder.path).lines().filter { $0.series.family == family }.map(\.words)
    }
}
