import PostgreSQL
import WebAPI

/// A webinar as everyone may see it.
struct Webinar: Equatable {
    let id: Int64
    let title: String
    let description: String
    /// `2026-11-23`
    let date: String
    /// `10:00:00`, UTC
    let time: String
    /// Minutes.
    let duration: Int64
    /// With two decimals; of what currency is the platform's affair.
    let price: String
    /// Below the platform's media folder, or a whole address; nil or empty for none.
    let thumbnail: String?
    let organizer: UserID
    let organizerName: String
    let manualStatus: String
    /// Seconds since 1970, as ``now``.
    let start: Int64
    /// By the database's clock, so that all workers agree.
    let now: Int64
    /// ISO 8601 in UTC, as ``updatedAt``.
    let createdAt: String
    let updatedAt: String

    var end: Int64 { start + duration * 60 }

    var status: WebinarStatus { WebinarStatus(manual: manualStatus, start: start, end: end, now: now) }

    var isFree: Bool { price.allSatisfy { "0.".contains($0) } }
}

extension Webinar {
    /// Of `e`, a webinar, and `o`, its organizer. Date and time are UTC.
    static let columns = """
        e.id,
               e.title,
               e.description,
               to_char(e.date, 'YYYY-MM-DD'),
               to_char(e.time, 'HH24:MI:SS'),
               e.duration,
               e.price::numeric(10, 2),
               e.thumbnail,
               e.organizer_id,
               o.username,
               o.first_name,
               o.last_name,
               e.manual_status,
               floor(extract(epoch FROM e.date + e.time))::bigint,
               floor(extract(epoch FROM now()))::bigint,
               to_char(e.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
               to_char(e.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
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
            date: try next(),
            time: try next(),
            duration: try next(),
            price: try next(),
            thumbnail: try nextIfPresent(),
            organizer: UserID(try next()),
            organizerName: DisplayName.of(username: try next(), firstName: try next(), lastName: try next()),
            manualStatus: try next(),
            start: try next(),
            now: try next(),
            createdAt: try next(),
            updatedAt: try next()
        )
    }
}
