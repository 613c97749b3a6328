import WebAPI

/// What is to be changed of a webinar: what is nil stays as it is.
struct WebinarChange: Equatable {
    /// Whether it takes place.
    enum Plan: Equatable {
        case takesPlace
        case cancelled(Reason)
    }

    enum Reason: Equatable {
        /// The one that there is.
        case kept
        /// nil for no word.
        case given(String?)
    }

    var title: String?
    var description: String?
    /// `2026-11-23`
    var date: String?
    /// `10:00:00`, UTC
    var time: String?
    /// Minutes.
    var duration: Int64?
    var price: String?
    var plan: Plan?

    var cancels: Bool {
        if case .cancelled = plan { true } else { false }
    }
}

extension WebinarChange {
    /// The fields of a PATCH, any of them.
    ///
    /// - Returns: nil if a field is not as it must be.
    init?(some fields: inout Fields) {
        self.init(
            title: fields.optional("title", .title), description: fields.optional("description", .about),
            date: fields.optional("date", .date), time: fields.optional("time", .time),
            duration: fields.optional("duration", .duration), price: fields.optional("price", .price),
            plan: Self.plan(&fields))
        guard fields.areValid else { return nil }
    }

    /// The fields of a PUT: all of a new webinar, and whether it takes place, if that is to change.
    ///
    /// - Returns: nil if a field is not as it must be.
    init?(whole fields: inout Fields) {
        let webinar = NewWebinar(&fields)
        let plan = Self.plan(&fields)
        guard let webinar, fields.areValid else { return nil }
        self.init(
            title: webinar.title, description: webinar.description, date: webinar.date, time: webinar.time,
            duration: webinar.duration, price: webinar.price, plan: plan)
    }

    /// A reason is a cancellation's: beside anything else it is refused rather than lost.
    private static func plan(_ fields: inout Fields) -> Plan? {
        let isCancelled = fields.optional("cancelled", .bool)
        let reason = fields.optionalOrNull("cancel_reason", .line(maximum: 500))
        if case .some(.some) = reason, isCancelled != true {
            fields.refuse("cancel_reason", FieldError("This goes with \"cancelled\": true."))
        }
        return isCancelled.map { $0 ? .cancelled(reason.map(Reason.given) ?? .kept) : .takesPlace }
    }
}
