import PostgreSQL
import WebAPI

/// Why a live session is not started, joined, shown or ended.
enum LiveSessionError: Error, Equatable {
    case account(AuthenticationError)
    case webinarNotFound
    case onlyOrganizerStarts
    case onlyOrganizerEnds
    case notRegistered
    case sessionNotFound
    case sessionNotActive
    case nothingToEnd
    case onlyOrganizerSeesParticipants
    case input(InputError)
    /// Others changed the webinar's rows at each of several attempts.
    case contended
    case database(PostgreSQLError)
    /// The database gave no answer to a write.
    case outcomeUnknown(PostgreSQLError)
}

extension LiveSessionError: APIErrorConvertible {
    /// The table of refusals of the contract, section 1.
    var apiError: APIError {
        switch self {
        case .account(let error): .unauthenticated(error)
        case .webinarNotFound: .refused(status: 404, text: "Webinar not found")
        case .onlyOrganizerStarts:
            .refused(status: 403, text: "Only the webinar organizer can start a live session")
        case .onlyOrganizerEnds:
            .refused(status: 403, text: "Only the webinar organizer can end the live session")
        case .notRegistered: .refused(status: 403, text: "You must be registered for this webinar to join")
        case .sessionNotFound: .refused(status: 404, text: "Live session not found")
        case .sessionNotActive: .refused(status: 403, text: "Live session is not active")
        case .nothingToEnd: .refused(status: 404, text: "No active live session found for this webinar")
        case .onlyOrganizerSeesParticipants:
            .refused(status: 403, text: "Only the webinar organizer can see the participants")
        case .input(let error): .invalidInput(error)
        case .contended: .unavailable(cause: "the webinar's rows changed at every attempt")
        case .database(let error): .unavailable(cause: error.description)
        case .outcomeUnknown(let error): .outcomeUnknown(cause: error.description)
        }
    }
}
