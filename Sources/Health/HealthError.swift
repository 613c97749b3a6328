import PostgreSQL
public import WebAPI

/// Why a process is not ready.
enum HealthError: APIErrorConvertible, Equatable {
    case databaseUnreachable
    case schemaOutdated

    /// Where the database answers, and refuses to be asked, its schema is not as it must be.
    init(_ error: PostgreSQLError) {
        switch error {
        case .refused(.undefinedTable, _, _), .refused(.insufficientPrivilege, _, _): self = .schemaOutdated
        case .refused, .connectionFailed, .backingOff, .connectionLost, .deadlineExceeded, .undecodable, .missingRow:
            self = .databaseUnreachable
        }
    }

    var apiError: APIError {
        switch self {
        case .databaseUnreachable: .refused(.databaseUnreachable)
        case .schemaOutdated: .refused(.schemaOutdated)
        }
    }
}
