import Metrics

/// The numbers of one route, each made when it is first needed: of a route with all refusals there would be fifty.
struct RouteMetrics {
    private struct Answers {
        let status: Int
        let code: String
        let counter: Counter
    }

    private let label: String
    private var durations: Histogram?
    /// The usual one comes first, and is found first.
    private var answers: [Answers] = []

    init(label: String) {
        self.label = label
    }

    mutating func count(_ status: Int, _ code: String, _ nanoseconds: Int64, in ledger: Ledger) {
        durations(in: ledger).observe(nanoseconds)
        for known in answers where known.status == status && known.code == code { return known.counter.add() }
        let counter = ledger.counter(
            .requests, ("route", label), ("status", String(status)), ("code", code))
        answers.append(Answers(status: status, code: code, counter: counter))
        counter.add()
    }

    private mutating func durations(in ledger: Ledger) -> Histogram {
        if let durations { return durations }
        // Beside it what an alert looks for at 0, so that the first one is an increase.
        for code in label.hasPrefix("GET ") ? ["unavailable"] : ["unavailable", "outcome_unknown"] {
            _ = ledger.counter(.requests, ("route", label), ("status", "503"), ("code", code))
        }
        let made = ledger.histogram(.requestDuration, ("route", label))
        durations = made
        return made
    }
}
