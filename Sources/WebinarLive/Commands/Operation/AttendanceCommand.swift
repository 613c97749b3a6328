import ArgumentParser
import FoundationEssentials
import LiveSessions

struct AttendanceCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "attendance",
        abstract: "Show who attended a webinar, over all its runs.",
        discussion: OperatorError.exitCodes
    )

    @Argument(help: "The webinar's id.")
    var webinar: Int64

    @Flag(help: "Comma-separated values, as hosts download them.")
    var csv = false

    func run() throws {
        let report = try ask { site throws(OperatorError) in try site.attendance(of: webinar) }
        if csv {
            print(String(decoding: report.csv, as: UTF8.self), terminator: "")
        } else {
            print(report.text)
        }
    }
}
