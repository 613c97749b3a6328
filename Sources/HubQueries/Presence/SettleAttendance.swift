package import PostgreSQL

/// Sets the registrations of who attended the runs that have ended and are final; a few at a time.
package struct SettleAttendance: Query {
    package typealias Answer = Void

    package static let statement = Statement(
        name: "presence_settle_attendance",
        sql: "SELECT webinar_live.settle_attendance()"
    )

    package let parameters: [Parameter] = []

    package init() {}
}
