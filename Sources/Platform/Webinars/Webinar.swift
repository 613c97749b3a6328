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

/// What the page of one webinar shows besides.
struct WebinarDetail: Equatable {
    let webinar: Webinar
    let isRegistered: Bool
    let liveStreamURL: String?
    let organizerEmail: String
    let registrationCount: Int64
}

extension Row {
    /// A webinar by ``WebinarStatements/columns``, the first of which is column `first`; nil if there is none.
    func webinar(at first: Int) throws(PostgreSQLError) -> Webinar? {
        guard let id = try decodeIfPresent(first, as: Int64.self) else { return nil }
        return Webinar(
            id: id,
            title: try decode(first + 1, as: String.self),
            description: try decode(first + 2, as: String.self),
            date: try decode(first + 3, as: String.self),
            time: try decode(first + 4, as: String.self),
            duration: try decode(first + 5, as: Int64.self),
            price: try decode(first + 6, as: String.self),
            thumbnail: try decodeIfPresent(first + 7, as: String.self),
            organizer: UserID(try decode(first + 8, as: Int64.self)),
            organizerName: DisplayName.of(
                username: try decode(first + 9, as: String.self),
                firstName: try decode(first + 10, as: String.self),
                lastName: try decode(first + 11, as: String.self)),
            manualStatus: try decode(first + 12, as: String.self),
            start: try decode(first + 13, as: Int64.self),
            now: try decode(first + 14, as: Int64.self),
            createdAt: try decode(first + 15, as: String.self),
            updatedAt: try decode(first + 16, as: String.self)
        )
    }

    /// The columns of ``WebinarStatements/detailColumns``; nil if there is no such webinar.
    func webinarDetail(at first: Int) throws(PostgreSQLError) -> WebinarDetail? {
        guard let webinar = try webinar(at: first) else { return nil }
        return WebinarDetail(
            webinar: webinar,
            isRegistered: try decode(first + 17, as: Bool.self),
            liveStreamURL: try decodeIfPresent(first + 18, as: String.self),
            organizerEmail: try decode(first + 19, as: String.self),
            registrationCount: try decode(first + 20, as: Int64.self)
        )
    }
}
