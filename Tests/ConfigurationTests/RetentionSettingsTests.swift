import Testing

@testable import Configuration

/// What `retain` is told, and what it needs not be told.
@Suite struct RetentionSettingsTests {
    @Test(arguments: [("1", .days(1)), ("36500", .days(36_500)), ("forever", .ever)] as [(String, KeptFor)])
    func `a time is days, or for ever`(text: String, time: KeptFor) throws {
        #expect(try RetentionSettings(environment: ["WEBINAR_LIVE_ATTENDANCE_RETENTION": text]).attendance == time)
    }

    @Test func `unless it is said, attendance ends and what a person would miss does not`() throws {
        let settings = try RetentionSettings(environment: [:])
        #expect(settings.attendance == .days(1_095))
        #expect(settings.network == .days(90))
        #expect([settings.chat, settings.calendar] == [.ever, .ever])
    }

    @Test func `it is given no key, and looks at whatever else is wrong`() throws {
        #expect(throws: SettingsError.self) { try RetentionSettings(environment: ["WEBINAR_LIVE_LOG_LEVEL": "loud"]) }
        #expect(throws: SettingsError.self) { try RetentionSettings(environment: ["WEBINAR_LIVE_KEEP": "1"]) }
    }
}
