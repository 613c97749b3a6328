import Pictures
import PostgreSQL
import WebAPI

/// Why a request to the platform's endpoints is not granted.
enum PlatformError: Error, Equatable {
    case account(AuthenticationError)
    case input(InputError)
    case notPermitted
    /// A host has muted the account in this chat.
    case muted
    case notFound
    /// The webinar to cancel or to delete is live.
    case sessionActive
    /// The webinar to delete has people who are registered.
    case hasRegistrations
    /// The account to erase organizes webinars that are live or still to come.
    case webinarsAhead
    /// What was sent is not taken as a picture.
    case picture(PictureError)
    /// The file of a picture cannot be written.
    case mediaFolder(MediaFolderError)
    /// Too often; so many seconds must pass.
    case throttled(seconds: Int)
    /// What was judged a moment ago was changed by others before it could be written.
    case changedMeanwhile
    case database(PostgreSQLError)
    /// The database gave no answer to a write.
    case outcomeUnknown(PostgreSQLError)

    /// The refusal of one field.
    static func field(_ name: String, _ text: String) -> PlatformError {
        .input(.invalid([name: [text]]))
    }

    static func noSuchWebinar(_ id: Int64) -> PlatformError {
        .field("event", "Invalid pk \"\(id)\" - object does not exist.")
    }

    /// Nobody registers for what does not take place.
    static let webinarIsCancelled = PlatformError.field("event", "This webinar is cancelled.")
}

extension PlatformError: DatabaseFailure {}

extension PlatformError: APIErrorConvertible {
    var apiError: APIError {
        switch self {
        case .account(let error): .unauthenticated(error)
        case .input(let error): .invalidInput(error)
        case .notPermitted: .refused(.permissionDenied)
        case .muted: .refused(.chatMuted)
        case .notFound: .refused(.notFound)
        case .sessionActive: .refused(.sessionActive)
        case .hasRegistrations: .refused(.hasRegistrations)
        case .webinarsAhead: .refused(.webinarsAhead)
        case .picture(let error): .refused(error.refusal)
        case .mediaFolder(let error): .unavailable(cause: error.description)
        case .throttled(let seconds): .throttled(seconds: seconds)
        case .changedMeanwhile: .unavailable(cause: "the rows changed between judgement and writing")
        case .database(let error): .unavailable(cause: error.description)
        case .outcomeUnknown(let error): .outcomeUnknown(cause: error.description)
        }
    }
}

extension Connection {
    func ask<Asked: Query>(_ query: Asked) throws(PlatformError) -> Asked.Answer {
        try run(query, failing: PlatformError.self)
    }
}
