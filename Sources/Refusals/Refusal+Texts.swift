/// The refusals of the product (contract, sections 1 and 6).
extension Refusal {
    /// There is no webinar with this id.
    public static let webinarNotFound = Refusal(.webinarNotFound, "Webinar not found")

    /// Another person tries to start a session than the webinar's organizer.
    public static let onlyOrganizerStarts = Refusal(
        .notOrganizer, "Only the webinar organizer can start a live session")

    /// Another person tries to end a session than the webinar's organizer.
    public static let onlyOrganizerEnds = Refusal(.notOrganizer, "Only the webinar organizer can end the live session")

    /// Another person asks who is there than the webinar's organizer.
    public static let onlyOrganizerSeesParticipants = Refusal(
        .notOrganizer, "Only the webinar organizer can see the participants")

    /// Somebody who is neither host nor admin asks for a webinar's settings.
    public static let onlyHostsSet = Refusal(
        .notOrganizer, "Only the webinar's hosts and admins can see and change its settings")

    /// Somebody who is neither host nor admin asks who attended.
    public static let onlyHostsSeeAttendance = Refusal(
        .notOrganizer, "Only the webinar's hosts and admins can see and correct who attended")

    /// Somebody who is neither host nor admin asks who is stuck on the way into a room.
    public static let onlyHostsSeeFunnel = Refusal(
        .notOrganizer, "Only the webinar's hosts and admins can see who is stuck, and help")

    /// Neither registered for the webinar nor its organizer.
    public static let notRegistered = Refusal(.notRegistered, "You must be registered for this webinar to join")

    /// The webinar was never live.
    public static let sessionNotFound = Refusal(.sessionNotFound, "Live session not found")

    /// The webinar was live, and is not now.
    public static let sessionNotActive = Refusal(.sessionNotActive, "Live session is not active")

    /// All seats of a room with a limit are taken.
    public static let sessionFull = Refusal(.sessionFull, "Live session is full")

    /// The session to end is not active, or never was.
    public static let nothingToEnd = Refusal(.nothingToEnd, "No active live session found for this webinar")

    /// The webinar to start is cancelled.
    public static let webinarCancelled = Refusal(
        .webinarCancelled, "This webinar is cancelled. Take the cancellation back to start it")

    /// The webinar to cancel or to delete is live.
    public static let sessionActive = Refusal(
        .sessionActive, "This webinar is live. End its live session first")

    /// The webinar to delete has people who are registered.
    public static let hasRegistrations = Refusal(
        .hasRegistrations, "People are registered for this webinar. Cancel it, and they are told")

    /// The account to erase hosts webinars that are still to come.
    public static let webinarsAhead = Refusal(
        .webinarsAhead, "You have webinars that are live or still to come. End, cancel or delete them first")

    /// A ticket that is old, or another webinar's, or none.
    public static let ticketNotValid = Refusal(.ticketNotValid, "Ticket not valid")

    /// A host has decided that the account writes in this chat no longer.
    public static let chatMuted = Refusal(.chatMuted, "A host has muted you in this chat")

    /// Somebody would mute a host.
    public static let hostNotMuted = Refusal(.hostNotMuted, "Hosts of a webinar cannot be muted")

    /// Somebody who is neither host nor admin would keep order in a chat.
    public static let onlyHostsModerate = Refusal(
        .notOrganizer, "Only the webinar's hosts and admins keep order in its chat")

    /// What would tell who attended is not all there yet.
    public static let attendanceNotFinal = Refusal(
        .attendanceNotFinal, "Who attended is not final yet. Ask again some minutes after the end")

    /// Who did not attend has no certificate.
    public static let notAttended = Refusal(.notAttended, "You have no certificate: you did not attend this webinar")

    /// No certificate has this id.
    public static let certificateNotFound = Refusal(.certificateNotFound, "There is no certificate with this number")

    /// A certificate that is not valid any more.
    public static let certificateRevoked = Refusal(.certificateRevoked, "This certificate has been revoked")

    /// Somebody who does not host a webinar says what is recorded of it, or asks for its stream key.
    public static let onlyHostsCapture = Refusal(
        .notOrganizer, "Only the webinar's hosts record and stream it")

    /// No key is set to stream a webinar with.
    public static let streamKeyNotSet = Refusal(
        .streamKeyNotSet, "No stream key is set for this webinar. Set it in the webinar's settings")

    /// The room of no webinar, which a Jitsi server asks about.
    public static let roomNotFound = Refusal(
        .roomNotFound, "This room belongs to no webinar. Open the room on the webinar's page.")

    /// The room of a webinar that is not live, which a Jitsi server asks about.
    public static let roomHasEnded = Refusal(
        .sessionNotActive,
        "This webinar's live session has ended. Its page says when it is live again, and opens the room.",
        in: .message)

    /// The number of no room that is open, which a Jitsi server asks about.
    public static let reservationNotFound = Refusal(
        .sessionNotFound, "There is no open room with this number.", in: .message)

    /// What calls itself a Jitsi server does not have the site's key for it.
    public static let hookKeyNotValid = Refusal(
        .hookKeyNotValid, "The video server and this site have different keys. Please tell whoever runs them.")

    /// The signature is not that of the body, or old, or missing.
    public static let signatureNotValid = Refusal(.signatureNotValid, "Signature not valid")

    /// Somebody who neither hosts nor is registered asks for recordings.
    public static let onlyRegisteredSeeRecordings = Refusal(
        .notRegistered, "Only who is registered for this webinar can see its recordings")

    /// Recordings are for hosts alone here, or somebody else would remove one.
    public static let onlyHostsHaveRecordings = Refusal(
        .notOrganizer, "Only the webinar's hosts and admins can do this with its recordings")

    /// A recorder names a room that is not the webinar's.
    public static let recordedRoomNotFound = Refusal(
        .recordedRoomNotFound, "This webinar has no room with this name")

    /// A recorder tells anew of a recording that is here, with other bytes.
    public static let recordingExists = Refusal(
        .recordingExists, "This recording is here already, and its file is another one")

    /// Nothing was done; the same request may be sent again.
    public static let unavailable = Refusal(.unavailable, "Service temporarily unavailable")

    /// It may or may not have been done.
    public static let outcomeUnknown = Refusal(.outcomeUnknown, "The outcome of this request is unknown")

    /// The process is there, and PostgreSQL is not: for a look at its health.
    public static let databaseUnreachable = Refusal(.databaseUnreachable, "The database cannot be reached")

    /// The database is there, and its schema is not the one that these programs need.
    public static let schemaOutdated = Refusal(.schemaOutdated, "The schema of the database is not deployed")
}

/// The refusals of a webinar's picture, as HTTP has them (RFC 9110, sections 15.5.1 and 15.5.16).
extension Refusal {
    /// The bytes are of another kind of file.
    public static let pictureNotSupported = Refusal(
        .pictureNotSupported, "This is no picture that can be shown. Send a JPEG, PNG or WebP.")

    /// It moves.
    public static let pictureAnimated = Refusal(.pictureAnimated, "This picture moves. Send one that stands still.")

    /// It breaks the rules of its kind.
    public static let pictureDamaged = Refusal(
        .pictureDamaged, "This picture's file is damaged: cut off, followed by something else, or wrong inside.")

    /// - Parameter bounds: pixels, of each side.
    public static func pictureOutOfBounds(_ bounds: ClosedRange<Int>) -> Refusal {
        Refusal(
            .pictureOutOfBounds,
            "A picture's sides have \(bounds.lowerBound) to \(bounds.upperBound) pixels.")
    }
}

/// The refusals of HTTP, in the words of Django REST framework where it has any.
extension Refusal {
    /// What came is not HTTP.
    public static let badRequest = Refusal(.badRequest, "Bad request.")

    /// The account may not do this.
    public static let permissionDenied = Refusal(
        .permissionDenied, "You do not have permission to perform this action.")

    /// There is no such path, or nothing of the caller's under it.
    public static let notFound = Refusal(.notFound, "Not found.")

    /// nginx's bound of a request line is exceeded.
    public static let uriTooLong = Refusal(.uriTooLong, "Request address is too long.")

    /// nginx's bound of headers is exceeded.
    public static let headersTooLarge = Refusal(.headersTooLarge, "Request headers are too large.")

    /// A condition of the request does not hold.
    public static let preconditionFailed = Refusal(.preconditionFailed, "Precondition failed.")

    /// The file has no such part.
    public static let rangeNotSatisfiable = Refusal(.rangeNotSatisfiable, "Requested range not satisfiable.")

    /// A way to send a body that nginx does not know.
    public static let notImplemented = Refusal(.notImplemented, "Not implemented.")

    /// A version of HTTP that nginx does not speak, or not this way.
    public static let httpVersionNotSupported = Refusal(.httpVersionNotSupported, "HTTP version not supported.")

    /// nginx's bound of a body is exceeded.
    public static let bodyTooLarge = Refusal(.bodyTooLarge, "Request body is too large.")

    /// The worker's bound of a body is exceeded.
    ///
    /// - Parameter limit: bytes.
    public static func bodyTooLarge(limit: Int) -> Refusal {
        Refusal(.bodyTooLarge, "Request body exceeds \(limit) bytes.")
    }

    /// The body is not JSON.
    ///
    /// - Parameter place: what is wrong with the text, and where.
    public static func parseError(_ place: String) -> Refusal {
        Refusal(.parseError, "JSON parse error - \(place)")
    }

    /// The path has other methods.
    ///
    /// - Parameter method: as the client spelled it.
    public static func methodNotAllowed(_ method: String) -> Refusal {
        Refusal(.methodNotAllowed, "Method \"\(method)\" not allowed.")
    }

    /// A limit of requests by time is exceeded.
    ///
    /// - Parameter seconds: until the request may be sent again.
    public static func throttled(seconds: Int) -> Refusal {
        Refusal(.throttled, "Request was throttled. Expected available in \(seconds) seconds.")
    }
}
