import FoundationEssentials
import WebAPI

/// From which day to which, and by what parts, something is told.
struct Period: Equatable {
    enum Part: String, CaseIterable {
        case day, week, month

        /// How far back an answer goes, where the client does not say.
        var usualDays: Int64 {
            switch self {
            case .day: 30
            case .week: 182
            case .month: 365
            }
        }

        /// Of the shortest one.
        var days: Int64 {
            switch self {
            case .day: 1
            case .week: 7
            case .month: 28
            }
        }
    }

    let part: Part
    let from: Day
    /// The first day that does not count any more.
    let to: Day

    /// How many parts an answer has at most.
    static let mostParts: Int64 = 400
}

extension Period {
    /// What is not as it must be, the fields say.
    ///
    /// - Parameter today: up to its end an answer goes, where the client does not say.
    init?(_ fields: inout Fields, today: Day = .today) {
        part = fields.optional("by", FieldRule<Part>.choice) ?? .day
        let (first, end) = (fields.optional("from", .day), fields.optional("to", .day))
        to = end ?? max(today, first ?? today).adding(days: 1)
        from = first ?? to.adding(days: -part.usualDays)
        guard from < to else {
            fields.refuse("to", FieldError("Ensure this date is later than that of \"from\"."))
            return nil
        }
        guard to.number - from.number <= Self.mostParts * part.days else {
            fields.refuse("from", FieldError("Ensure there are no more than \(Self.mostParts) parts."))
            return nil
        }
    }
}

extension Day {
    /// By the clock of this machine.
    static var today: Day { Day(number: Int64(Date().timeIntervalSince1970) / 86_400) }
}
