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
