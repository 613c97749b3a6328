import PostgreSQL
import WebAPI

/// A webinar as everyone may see it.
struct Webinar: Equatable {
    let id: Int64
    let title: String
    let description: String
    /// `2026-11-23`; nil for a day that no four digits name, in a row of the platform's.
    let date: String?
    /// `10:00:00`, UTC
    let time: String
    /// Minutes.
    let duration: Int64
    /// With two decimals; of what currency is the platform's affair. nil for what is no price, in a row of the
    /// platform's: below zero, or not a number.
    let price: String?
    /// Below the platform's media folder, or a whole address; nil or empty for none.
    let thumbnail: String?
    let organizer: UserID
    let organizerName: String
    let manualStatus: String
    /// Seconds since 1970, as ``now``; just outside ``WebinarMoment/all`` for whatever lies there.
    let start: Int64
    /// By the database's clock, so that all workers agree.
    let now: Int64
    /// ISO 8601 in UTC, as ``updatedAt``; nil for infinity.
    let createdAt: String?
    let updatedAt: String?
    /// nil for one that takes place.
    let cancellation: Cancellation?

    /// Not before the start, whatever the duration.
    var end: Int64 { start + min(max(duration, 0), Self.longestDuration) * 60 }

    var status: WebinarStatus { WebinarStatus(manual: manualStatus, start: start, end: end, now: now) }

    var isFree: Bool { price?.allSatisfy { "0.".contains($0) } ?? false }

    /// Minutes, of all years that dates can name.
    private static let longestDuration: Int64 = 10_000 * 366 * 24 * 60
}

extension Webinar {
    /// Of `e`, a webinar, and `o`, its organizer. Date and time are UTC.
    static let columns = """
        e.id,
               e.title,
               e.description,
               CASE WHEN e.date BETWEEN '1900-01-01' AND '9999-12-31' THEN to_char(e.date, 'YYYY-MM-DD') END,
               to_char(e.time, 'HH24:MI:SS'),
               e.duration,
               CASE WHEN e.price >= 0 AND e.price < 'Infinity' THEN round(e.price::numeric, 2) END,
               e.thumbnail,
               e.organizer_id,
               o.username,
               o.first_name,
               o.last_name,
               e.manual_status,
               floor(extract(epoch FROM greatest(least(e.date, '10000-01-01'), '1899-01-01') + e.time))::bigint,
               floor(extract(epoch FROM now()))::bigint,
               to_char(e.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               to_char(e.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               \(Cancellation.column)
        """
}

extension Columns {
    /// A webinar by ``Webinar/columns``; nil if there is none, and then it is the last thing to read.
    mutating func nextWebinar() throws(PostgreSQLError) -> Webinar? {
        guard let id = try nextIfPresent(Int64.self) else { return nil }
        return Webinar(
            id: id,
            title: try next(),
            description: try next(),
            date: try nextIfPresent(),
            time: try next(),
            duration: try next(),
            price: try nextIfPresent(),
            thumbnail: try nextIfPresent(),
            organizer: UserID(try next()),
            organizerName: DisplayName.of(username: try next(), firstName: try next(), lastName: try next()),
            manualStatus: try next(),
            start: try next(),
            now: try next(),
            createdAt: try nextIfPresent(),
            updatedAt: try nextIfPresent(),
            cancellation: try nextIfPresent(String.self).map(Cancellation.init(column:))
        )
    }
}
