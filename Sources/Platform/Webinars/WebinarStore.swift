import PostgreSQL
import WebAPI

/// The statements of webinars as functions, one round trip each.
struct WebinarStore {
    let connection: Connection

    /// A webinar with what it is to the caller.
    typealias Listed = (webinar: Webinar, isRegistered: Bool)

    /// - Parameter user: nil for anyone.
    func list(for user: UserID?) throws(PlatformError) -> (accountIsActive: Bool?, webinars: [Listed]) {
        do throws(PostgreSQLError) {
            let rows = try connection.execute(WebinarStatements.list, [.bigint(user?.rawValue)])
            let webinars = try rows.compactMap { row throws(PostgreSQLError) -> Listed? in
                guard let webinar = try row.webinar(at: 2) else { return nil }
                return (webinar, isRegistered: try row.decode(1, as: Bool.self))
            }
            return (try rows.first?.decodeIfPresent(0, as: Bool.self), webinars)
        } catch {
            throw .database(error)
        }
    }

    /// - Parameter user: nil for anyone.
    /// - Returns: no detail if the webinar does not exist.
    func detail(
        of webinar: Int64?, for user: UserID?
    ) throws(PlatformError) -> (accountIsActive: Bool?, detail: WebinarDetail?) {
        do throws(PostgreSQLError) {
            let rows = try connection.execute(
                WebinarStatements.detail, [.bigint(user?.rawValue), .bigint(webinar)])
            return (try rows.first?.decodeIfPresent(0, as: Bool.self), try rows.first?.webinarDetail(at: 1))
        } catch {
            throw .database(error)
        }
    }

    /// - Returns: nil if the account has ceased to be an admin's meanwhile.
    func create(_ webinar: NewWebinar, organizer: UserID) throws(PlatformError) -> WebinarDetail? {
        let parameters: [Parameter] = [
            .bigint(organizer.rawValue), .text(webinar.title), .text(webinar.description), .text(webinar.date),
            .text(webinar.time), .bigint(webinar.duration), .text(webinar.price),
        ]
        do throws(PostgreSQLError) {
            return try connection.execute(WebinarStatements.create, parameters).first?.webinarDetail(at: 0)
        } catch {
            throw .unrepeatable(error)
        }
    }
}
