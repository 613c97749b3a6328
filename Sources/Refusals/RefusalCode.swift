/// What a client acts on in a refusal: texts may change their words, codes do not (contract, section 1).
///
/// A code that a client can meet stands here and nowhere else; workers, hub and nginx take theirs from here.
public enum RefusalCode: String, Sendable, CaseIterable {
    case webinarNotFound = "webinar_not_found"
    case notOrganizer = "not_organizer"
    case notRegistered = "not_registered"
    case sessionNotFound = "session_not_found"
    case sessionNotActive = "session_not_active"
    case sessionFull = "session_full"
    case nothingToEnd = "nothing_to_end"
    case webinarCancelled = "webinar_cancelled"
    case sessionActive = "session_active"
    case hasRegistrations = "has_registrations"
    case webinarsAhead = "webinars_ahead"
    case ticketNotValid = "ticket_not_valid"
    case chatMuted = "chat_muted"
    case hostNotMuted = "host_not_muted"
    case attendanceNotFinal = "attendance_not_final"
    case notAttended = "not_attended"
    case certificateNotFound = "certificate_not_found"
    case certificateRevoked = "certificate_revoked"
    case streamKeyNotSet = "stream_key_not_set"
    case roomNotFound = "room_not_found"
    case hookKeyNotValid = "hook_key_not_valid"
    case signatureNotValid = "signature_not_valid"
    case recordedRoomNotFound = "recorded_room_not_found"
    case recordingExists = "recording_exists"
    case unavailable
    case outcomeUnknown = "outcome_unknown"
    case databaseUnreachable = "database_unreachable"
    case schemaOutdated = "schema_outdated"

    case badRequest = "bad_request"
    case parseError = "parse_error"
    case permissionDenied = "permission_denied"
    case notFound = "not_found"
    case methodNotAllowed = "method_not_allowed"
    case bodyTooLarge = "body_too_large"
    case uriTooLong = "uri_too_long"
    case throttled
    case headersTooLarge = "headers_too_large"
    case preconditionFailed = "precondition_failed"
    case rangeNotSatisfiable = "range_not_satisfiable"
    case notImplemented = "not_implemented"
    case httpVersionNotSupported = "http_version_not_supported"

    case pictureNotSupported = "picture_not_supported"
    case pictureAnimated = "picture_animated"
    case pictureDamaged = "picture_damaged"
    case pictureOutOfBounds = "picture_out_of_bounds"

    /// Which member of the body has the text.
    public enum Member: String, Sendable {
        /// A refusal of the product.
        case error
        /// A refusal of HTTP, in the form of the platform's framework.
        case detail
        /// A refusal to a Jitsi server, which shows the text to who wants to enter a room.
        case message
    }

    /// Where a body has the text of a refusal with this code.
    public var member: Member {
        switch self {
        case .webinarNotFound, .notOrganizer, .notRegistered, .sessionNotFound, .sessionNotActive, .sessionFull,
            .nothingToEnd, .webinarCancelled, .sessionActive, .hasRegistrations, .webinarsAhead, .ticketNotValid,
            .chatMuted, .hostNotMuted, .attendanceNotFinal, .notAttended, .certificateNotFound, .certificateRevoked,
            .signatureNotValid, .unavailable, .outcomeUnknown, .databaseUnreachable, .schemaOutdated,
            .recordedRoomNotFound, .recordingExists, .streamKeyNotSet:
            .error
        case .roomNotFound, .hookKeyNotValid:
            .message
        case .badRequest, .parseError, .permissionDenied, .notFound, .methodNotAllowed, .bodyTooLarge, .uriTooLong,
            .throttled, .headersTooLarge, .preconditionFailed, .rangeNotSatisfiable, .notImplemented,
            .httpVersionNotSupported,
            .pictureNotSupported, .pictureAnimated, .pictureDamaged, .pictureOutOfBounds:
            .detail
        }
    }

    /// The HTTP status code (RFC 9110, section 15; RFC 6585).
    public var status: Int {
        switch self {
        case .badRequest, .parseError, .pictureDamaged, .pictureOutOfBounds: 400
        case .hookKeyNotValid: 401
        case .notOrganizer, .notRegistered, .sessionNotActive, .sessionFull, .ticketNotValid, .chatMuted,
            .hostNotMuted, .roomNotFound,
            .signatureNotValid, .permissionDenied:
            403
        case .webinarNotFound, .sessionNotFound, .nothingToEnd, .notAttended, .certificateNotFound,
            .recordedRoomNotFound, .notFound:
            404
        case .methodNotAllowed: 405
        case .webinarCancelled, .sessionActive, .hasRegistrations, .webinarsAhead, .attendanceNotFinal,
            .certificateRevoked, .recordingExists, .streamKeyNotSet:
            409
        case .preconditionFailed: 412
        case .bodyTooLarge: 413
        case .uriTooLong: 414
        case .pictureNotSupported, .pictureAnimated: 415
        case .rangeNotSatisfiable: 416
        case .throttled: 429
        case .headersTooLarge: 431
        case .notImplemented: 501
        case .unavailable, .outcomeUnknown, .databaseUnreachable, .schemaOutdated: 503
        case .httpVersionNotSupported: 505
        }
    }
}
