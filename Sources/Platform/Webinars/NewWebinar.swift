import WebAPI

/// What an admin says of a webinar that is to be.
struct NewWebinar: Equatable {
    let title: String
    let description: String
    /// `2026-11-23`
    let date: String
    /// `10:00:00`, UTC
    let time: String
    /// Minutes.
    let duration: Int64
    let price: String
}

extension NewWebinar {
    /// - Returns: nil if a field is not as it must be.
    init?(_ fields: inout Fields) {
        let title = fields.required("title", .title)
        let description = fields.required("description", .about)
        let date = fields.required("date", .date)
        let time = fields.required("time", .time)
        let duration = fields.required("duration", .duration)
        let price = fields.required("price", .price)
        guard let title, let description, let date, let time, let duration, let price else { return nil }
        guard Self.endsInTime(date, time, duration) else {
            fields.refuse("duration", .endsTooLate)
            return nil
        }
        self.init(title: title, description: description, date: date, time: time, duration: duration, price: price)
    }

    /// Whether its end lies in the years of ``WebinarMoment``: it lasts for a day at most.
    static func endsInTime(_ date: String, _ time: String, _ duration: Int64) -> Bool {
        guard date == "9999-12-31" else { return true }
        let seconds = time.split(separator: ":").compactMap { Int64($0) }.reduce(0) { $0 * 60 + $1 }
        return seconds + duration * 60 < 86_400
    }
}
