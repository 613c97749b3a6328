import WebAPI

extension Webinar {
    /// A webinar in a list (contract, section 3).
    func json(isRegistered: Bool) -> JSONObject {
        [
            "cancel_reason": .text(cancellation?.reason),
            "cancelled": .bool(cancellation != nil),
            "created_at": .text(createdAt),
            "date": .text(date),
            "description": .string(description),
            "duration": .integer(duration),
            "end_time": .text(WebinarMoment.iso8601(end)),
            "id": .integer(id),
            "is_free": .bool(isFree),
            "is_registered": .bool(isRegistered),
            "organizer": .integer(organizer.rawValue),
            "organizer_name": .string(organizerName),
            "price": .text(price),
            "start_time": .text(WebinarMoment.iso8601(start)),
            "status": .string(status.rawValue),
            "thumbnail": .text(MediaAddress.of(thumbnail)),
            "time": .string(time),
            "title": .string(title),
            "updated_at": .text(updatedAt),
        ]
    }
}

extension WebinarDetail {
    /// A webinar on its own page: the fields of the list, and more.
    ///
    /// - Parameter isSignedIn: whether it is for somebody who has; the organizer's address and picture are for nobody else.
    func json(isSignedIn: Bool) -> JSONValue {
        .object(
            webinar.json(isRegistered: isRegistered) + [
                "live_stream_url": .text(liveStreamURL),
                "manual_status": .string(webinar.manualStatus),
                "organizer_email": .text(isSignedIn ? organizerEmail : nil),
                "organizer_picture_url": .text(isSignedIn ? organizerPicture : nil),
                "registration_count": .integer(registrationCount),
            ])
    }
}

extension Webinar: DescribedJSON {
    static let schema = JSONSchema.object(members).named("Webinar")

    fileprivate static let members: [(String, JSONSchema)] = [
        ("cancel_reason", .string().nullable), ("cancelled", .bool), ("created_at", .moment.nullable),
        ("date", .string(format: "date").nullable), ("description", .string()), ("duration", .integer()),
        ("end_time", .moment.nullable), ("id", .id), ("is_free", .bool), ("is_registered", .bool),
        ("organizer", .id), ("organizer_name", .string()), ("price", .string().nullable),
        ("start_time", .moment.nullable), ("status", .choice(of: WebinarStatus.self)),
        ("thumbnail", .string().nullable), ("time", .string()), ("title", .string()),
        ("updated_at", .moment.nullable),
    ]
}

extension WebinarDetail: DescribedJSON {
    static let schema = JSONSchema.object(
        Webinar.members + [
            ("live_stream_url", .string().nullable), ("manual_status", .string()),
            ("organizer_email", .string().nullable), ("organizer_picture_url", .string().nullable),
            ("registration_count", .count),
        ]
    ).named("WebinarDetail")
}
