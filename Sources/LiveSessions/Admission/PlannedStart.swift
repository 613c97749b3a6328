/// When a webinar is planned to start, in SQL.
enum PlannedStart {
    /// Of `e`, a webinar. NULL where a platform's row has no date of these times.
    static let sql =
        "CASE WHEN e.date BETWEEN '1900-01-01' AND '9999-12-31' THEN (e.date + e.time) AT TIME ZONE 'UTC' END"
}
