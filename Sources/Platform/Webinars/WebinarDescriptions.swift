import Pictures
import WebAPI

/// What clients are told of the routes of webinars.
extension RouteDescription {
    static let listWebinars = RouteDescription(
        "The list of webinars",
        details: "Without parameters at most 500: live first, then what is to come, soonest first, then what is past. "
            + "With any it is that part of all, and `X-Total-Count` says of how many.",
        query: DescribedFields { WebinarFilter(&$0) },
        answer: .json(.list(of: Webinar.schema), "Webinars.")
            .with("X-Total-Count", .count, "Of how many the answer is a part."))

    static let webinar = RouteDescription(
        "A webinar", answer: .json(WebinarDetail.schema, "The webinar."), refusals: [.notFound])

    static let createWebinar = RouteDescription(
        "Plan a webinar",
        details: "For admins; the caller is the organizer.",
        body: DescribedFields { NewWebinar(&$0) },
        answer: .json(WebinarDetail.schema, status: 201, "The new webinar."),
        refusals: [.permissionDenied, .throttled(seconds: 1)])

    static let replaceWebinar = changed(
        "Replace what is said of a webinar", by: DescribedFields { WebinarChange(whole: &$0) })

    static let patchWebinar = changed(
        "Change or cancel a webinar", by: DescribedFields { WebinarChange(some: &$0) })

    static let deleteWebinar = RouteDescription(
        "Delete a webinar for which nobody is registered",
        answer: .done,
        refusals: [.notFound, .permissionDenied, .sessionActive, .hasRegistrations])

    static let replaceThumbnail = RouteDescription(
        "Give a webinar its picture",
        details: "For its organizer and admins. The body is the picture, of 2 MiB at most; its bytes say what it is.",
        file: ["image/jpeg", "image/png", "image/webp"],
        answer: .json(WebinarDetail.schema, "As it is now."),
        refusals: [
            .notFound, .permissionDenied, .pictureNotSupported, .pictureAnimated, .pictureDamaged,
            .pictureOutOfBounds(PictureSize.bounds),
        ])

    static let removeThumbnail = RouteDescription(
        "Take a webinar's picture away", details: "For its organizer and admins.",
        answer: .done, refusals: [.notFound, .permissionDenied])

    private static func changed(_ summary: String, by body: DescribedFields) -> RouteDescription {
        RouteDescription(
            summary,
            details: "For its organizer and admins. A `cancel_reason` goes with `cancelled` true.",
            body: body,
            answer: .json(WebinarDetail.schema, "As it is now."),
            refusals: [.notFound, .permissionDenied, .sessionActive])
    }
}
