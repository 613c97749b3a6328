import WebAPI

/// What clients are told of the routes of registrations.
extension RouteDescription {
    static let listRegistered = RouteDescription(
        "Who is registered for a webinar",
        details: "For its organizer and admins.",
        query: DescribedFields(RegistrationHandlers.readQuestion),
        answer: .json(.list(of: RegisteredPerson.schema), "A part of them.")
            .with("X-Total-Count", .count, "Of how many the answer is a part."),
        refusals: [.notFound, .permissionDenied])

    static let register = RouteDescription(
        "Register for a webinar",
        body: DescribedFields(RegistrationHandlers.readEvent),
        answer: .json(Registration.schema, status: 201, "The registration."))

    static let registerList = RouteDescription(
        "Register a class for a webinar",
        details: "For its organizer and admins. Accounts are named by username or email address.",
        body: ListRegistration.body,
        answer: .json(ListRegistration.schema, "What became of each."),
        refusals: [.permissionDenied])

    static let ownRegistrations = RouteDescription(
        "One's own registrations", answer: .json(.list(of: Registration.schema), "All of them."))

    static let unregister = RouteDescription("Take a registration back", answer: .done, refusals: [.notFound])
}
