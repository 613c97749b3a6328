import WebAPI

/// Which part of the list of webinars is asked for (contract, section 3).
struct WebinarFilter: Equatable {
    var status: WebinarStatus?
    /// Each stands in the title or the organizer's names.
    var words: [String] = []
    /// Whether the caller is the organizer.
    var isOrganizer = false
    /// Whether the caller has a seat.
    var isRegistered = false
    /// The first start that counts.
    var from: StartBound?
    /// The first start that does not count any more.
    var to: StartBound?
    var range = ListRange(limit: WebinarFilter.usualLimit, offset: 0)

    /// Whether there is no answer for somebody without an account.
    var isOwn: Bool { isOrganizer || isRegistered }

    private static let usualLimit: Int64 = 50
    private static let names = ["status", "search", "organizer", "registered", "from", "to", "limit", "offset"]
}

extension WebinarFilter {
    /// The one account that a list can be narrowed to.
    private enum Account: String, CaseIterable { case me }

    /// Whether a part is asked for, and not the list as it is.
    static func isAsked(of fields: Fields) -> Bool { names.contains(where: fields.has) }

    /// What is not as it must be, the fields say.
    init(_ fields: inout Fields) {
        status = fields.optional("status", .choice)
        words = fields.optional("search", .words(maximum: SearchText.longest)) ?? []
        isOrganizer = fields.optional("organizer", FieldRule<Account>.choice) != nil
        isRegistered = fields.optional("registered", FieldRule<Account>.choice) != nil
        from = fields.optional("from", .startBound)
        to = fields.optional("to", .startBound)
        range = ListRange(&fields, limit: Self.usualLimit)
    }
}
