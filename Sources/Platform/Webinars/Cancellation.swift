/// That a webinar does not take place.
struct Cancellation: Equatable {
    /// In the words of who cancelled it; nil for none.
    let reason: String?
}

extension Cancellation {
    /// Of `e`, a webinar: the reason, empty for no word, NULL for a webinar that takes place. A question of its own, so
    /// that whoever reads a webinar joins nothing for it.
    static let column = """
        (SELECT coalesce(x.cancel_reason, '')
                  FROM webinar_live.webinar_change AS x
                 WHERE x.webinar_id = e.id AND x.cancelled_at IS NOT NULL)
        """

    init(column text: String) {
        reason = text.isEmpty ? nil : text
    }
}
