import PostgreSQL

/// Of which webinars a part is listed: each kind is found in its own way, and is a statement of its own, so that the plan
/// that is kept fits.
protocol WebinarSelection: Sendable {
    static var listing: Statement { get }
}

/// All there are: they are read from end to end, because the answer says how many of them count.
enum AllWebinars: WebinarSelection {
    static let listing = WebinarListing.statement("platform_webinar_part", of: "true")
}

/// Those whose organizer the caller is.
enum OrganizedWebinars: WebinarSelection {
    static let listing = WebinarListing.statement("platform_webinars_organized", of: isOrganizer)
    fileprivate static let isOrganizer = "e.organizer_id = $1::bigint"
}

/// Those in which the caller has a seat.
enum RegisteredWebinars: WebinarSelection {
    static let listing = WebinarListing.statement("platform_webinars_registered", of: isRegistered)
    fileprivate static let isRegistered = """
        e.id IN (SELECT event_id FROM registrations_registration WHERE user_id = $1::bigint)
        """
}

/// Those of which the caller is both.
enum OwnWebinars: WebinarSelection {
    static let listing = WebinarListing.statement(
        "platform_webinars_own", of: "\(OrganizedWebinars.isOrganizer) AND \(RegisteredWebinars.isRegistered)")
}
