import WebAPI

/// What clients are told of the routes of ``AttendanceRoutes``.
extension RouteDescription {
    static let attendance = RouteDescription(
        "Who attended a webinar, over all its runs",
        query: DescribedFields(AttendanceRoutes.readFormat),
        answer: .json(Attendance.reportSchema, "The runs, and everyone in the order of names.").or("text/csv"),
        refusals: [.webinarNotFound, .onlyHostsSeeAttendance])

    static let correctAttendance = RouteDescription(
        "Correct who attended",
        body: DescribedFields(AttendanceRoutes.readCorrection),
        answer: .json(Attendance.Correction.schema, "The correction; what was seen stays beside it."),
        refusals: [.webinarNotFound, .notFound, .onlyHostsSeeAttendance])
}
