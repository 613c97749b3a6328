import LiveSessions
import Platform
import WebAPI

/// The whole API, whoever answers: for nginx, and for whoever asks what there is.
enum API {
    static let routes: [Route] =
        LiveSessionRoutes.routes + OnAirRoutes.routes + PresenceRoutes.routes + SettingsRoutes.routes
        + ModerationRoutes.routes + AttendanceRoutes.routes + CalendarRoutes.routes + AuthorityRoutes.routes
        + PlatformRoutes.routes + PreviewRoutes.routes + SignInRoutes.routes
}
