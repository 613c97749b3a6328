import WebAPI

/// What clients are told of the routes of ``CalendarRoutes``.
extension RouteDescription {
    static let makeCalendar = RouteDescription(
        "Get an address for one's calendar program",
        details: "A new address ends the one before.",
        answer: .json(.object(["url": .string()]), status: 201, "The address. Whoever has it needs nothing else."))

    static let endCalendar = RouteDescription("End the address of one's calendar", answer: .done)

    static let calendar = RouteDescription(
        "A person's webinars as a calendar",
        answer: .text("text/calendar", "iCalendar (RFC 5545)."),
        refusals: [.notFound])
}
