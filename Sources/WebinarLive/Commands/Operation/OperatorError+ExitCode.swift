import ArgumentParser
import LiveSessions
import PostgreSQL

extension OperatorError {
    /// What each exit code means, for `--help`.
    static let exitCodes = """
        EXIT CODES: 0 done; 1 a setting is wrong; 3 there is no such webinar; 4 it is not on the air, so that there \
        is nothing to end; 64 the arguments are wrong; 69 the database is away or refuses; 75 the database did not \
        answer, so that nobody knows whether the session has ended: ask again.
        """

    var exitCode: ExitCode {
        switch self {
        case .webinarNotFound: ExitCode(3)
        case .nothingToEnd: ExitCode(4)
        case .contended, .database: ExitCode(69)
        case .outcomeUnknown: ExitCode(75)
        }
    }

    /// One line for who asked.
    var sentence: String {
        switch self {
        case .webinarNotFound: "There is no such webinar."
        case .nothingToEnd(let title): "There is nothing to end: \(TextTable.printable(title)) is not on the air."
        case .contended: "Others started and ended the session meanwhile: nothing was done. Try again."
        case .database(let error):
            if case .refused = error { "The database refused: \(error)" } else { "The database is away: \(error)" }
        case .outcomeUnknown(let error): "Whether the session has ended is not known: \(error). Ask again."
        }
    }
}
