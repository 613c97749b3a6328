import Foundation
import Testing

@testable import LiveSessions

@Suite struct RetentionTests {
    @Test func `what is kept for so many days is old before the moment so many days ago`() {
        let now = Date(timeIntervalSince1970: 1_772_359_200)  // 2026-03-01 10:00 UTC
        #expect(Retention.moment(days: 1, before: now) == "2026-02-28T10:00:00Z")
        #expect(Retention.moment(days: 366, before: now) == "2025-02-28T10:00:00Z")
        #expect(Retention.moment(days: 36_500, before: now) == "1926-03-26T10:00:00Z")
    }
}
