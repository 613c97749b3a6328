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
        let title = fields.required("title", .text(maximum: 200))
        let description = fields.required("description", .text())
        let date = fields.required("date", .date)
        let time = fields.required("time", .time)
        let duration = fields.required("duration", .integer(1...1_440))
        let price = fields.required("price", .price)
        guard let title, let description, let date, let time, let duration, let price else { return nil }
        self.init(title: title, description: description, date: date, time: time, duration: duration, price: price)
    }
}
