import Certificates
import PostgreSQL
import Programs
import RoomTickets
import WebAPI

/// Why a live session is not started, joined, shown or ended.
enum LiveSessionError: Error, Equatable {
    case account(AuthenticationError)
    case webinarNotFound
    case onlyOrganizerStarts
    case onlyOrganizerEnds
    /// The webinar to start does not take place.
    case webinarCancelled
    case notRegistered
    case sessionNotFound
    case sessionNotActive
    /// All seats are taken.
    case sessionFull
    case nothingToEnd
    case onlyOrganizerSeesParticipants
    case input(InputError)
    /// Somebody who is neither host nor admin asks for the settings.
    case onlyHostsSet
    /// Somebody who is neither host nor admin would keep order in the chat.
    case onlyHostsModerate
    /// The account in the path does not exist.
    case accountNotFound
    /// Whoever hosts is not muted.
    case hostNotMuted
    /// Somebody who is neither host nor admin asks who attended.
    case onlyHostsSeeAttendance
    /// Somebody who is neither host nor admin asks who is stuck before the room.
    case onlyHostsSeeFunnel
    /// Somebody who is no admin asks what all webinars come to.
    case adminsOnly
    /// Neither the report of who attended nor the way into the room has this account.
    case personNotFound
    /// What would tell who attended is not all there yet.
    case attendanceNotFinal
    /// Who did not attend has no certificate.
    case notAttended
    /// No certificate has this id.
    case certificateNotFound
    /// A certificate that is not valid any more is not drawn.
    case certificateRevoked
    /// No key is there to sign certificates with.
    case certificatesOff
    case certificateKeyFailed(CertificateKeyError)
    case certificateNotPrinted(ProgramError)
    /// Somebody who does not host the webinar says what is recorded, or asks for its stream key.
    case onlyHostsCapture
    /// The webinar has no key to stream with.
    case streamKeyNotSet
    /// No key opens the stream's: the one that sealed it is another.
    case streamKeyUnreadable
    /// No key opens the room's password: the one that sealed it is another.
    case passwordUnreadable
    /// No calendar has this address, or none any more.
    case calendarNotFound
    /// A Jitsi server asks about the room of no webinar.
    case roomNotFound
    /// A Jitsi server asks about the room of a session that is not active.
    case roomHasEnded
    /// A Jitsi server asks about a number that no open room has.
    case reservationNotFound
    /// What claims to be signed is not.
    case signatureNotValid
    /// Somebody who neither hosts nor is registered asks for recordings.
    case onlyRegisteredSeeRecordings
    /// Recordings are not for the audience here, or somebody of it would remove one.
    case onlyHostsHaveRecordings
    /// A recorder names a room that is not the webinar's.
    case recordedRoomNotFound
    /// A recording is here, and its file is another one.
    case recordingExists
    /// The webinar has no recording of this number.
    case recordingNotFound
    /// Too many tickets; so many seconds must pass.
    case throttled(seconds: Int)
    /// Others changed the webinar's rows at each of several attempts.
    case contended
    case roomTicketNotIssued(RoomTicketError)
    case database(PostgreSQLError)
    /// The database gave no answer to a write.
    case outcomeUnknown(PostgreSQLError)
}

extension LiveSessionError: APIErrorConvertible {
    /// The table of refusals of the contract, section 1.
    var apiError: APIError {
        switch self {
        case .account(let error): .unauthenticated(error)
        case .webinarNotFound: .refused(.webinarNotFound)
        case .onlyOrganizerStarts: .refused(.onlyOrganizerStarts)
        case .onlyOrganizerEnds: .refused(.onlyOrganizerEnds)
        case .webinarCancelled: .refused(.webinarCancelled)
        case .notRegistered: .refused(.notRegistered)
        case .sessionNotFound: .refused(.sessionNotFound)
        case .sessionNotActive: .refused(.sessionNotActive)
        case .sessionFull: .refused(.sessionFull)
        case .nothingToEnd: .refused(.nothingToEnd)
        case .onlyOrganizerSeesParticipants: .refused(.onlyOrganizerSeesParticipants)
        case .input(let error): .invalidInput(error)
        case .onlyHostsSet: .refused(.onlyHostsSet)
        case .onlyHostsModerate: .refused(.onlyHostsModerate)
        case .accountNotFound: .refused(.notFound)
        case .hostNotMuted: .refused(.hostNotMuted)
        case .onlyHostsSeeAttendance: .refused(.onlyHostsSeeAttendance)
        case .onlyHostsSeeFunnel: .refused(.onlyHostsSeeFunnel)
        case .adminsOnly: .refused(.permissionDenied)
        case .personNotFound: .refused(.notFound)
        case .attendanceNotFinal: .refused(.attendanceNotFinal)
        case .notAttended: .refused(.notAttended)
        case .certificateNotFound: .refused(.certificateNotFound)
        case .certificateRevoked: .refused(.certificateRevoked)
        case .certificatesOff: .refused(.notFound)
        case .certificateKeyFailed(let error): .unavailable(cause: error.description)
        case .certificateNotPrinted(let error): .unavailable(cause: "a certificate is not drawn: \(error)")
        case .onlyHostsCapture: .refused(.onlyHostsCapture)
        case .streamKeyNotSet: .refused(.streamKeyNotSet)
        case .streamKeyUnreadable:
            .unavailable(cause: "the stream's key was sealed with another key: a host has to set it anew")
        case .passwordUnreadable:
            .unavailable(cause: "the room's password was sealed with another key: a host has to set it anew")
        case .calendarNotFound: .refused(.notFound)
        case .roomNotFound: .refused(.roomNotFound)
        case .roomHasEnded: .refused(.roomHasEnded)
        case .reservationNotFound: .refused(.reservationNotFound)
        case .signatureNotValid: .refused(.signatureNotValid)
        case .onlyRegisteredSeeRecordings: .refused(.onlyRegisteredSeeRecordings)
        case .onlyHostsHaveRecordings: .refused(.onlyHostsHaveRecordings)
        case .recordedRoomNotFound: .refused(.recordedRoomNotFound)
        case .recordingExists: .refused(.recordingExists)
        case .recordingNotFound: .refused(.notFound)
        case .throttled(let seconds): .throttled(seconds: seconds)
        case .contended: .unavailable(cause: "the webinar's rows changed at every attempt")
        case .roomTicketNotIssued(let error): .unavailable(cause: error.description)
        case .database(let error): .unavailable(cause: error.description)
        case .outcomeUnknown(let error): .outcomeUnknown(cause: error.description)
        }
    }
}
