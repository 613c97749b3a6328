import LiveSessions
import Platform
import WebAPI

/// The whole API, whoever answers: for nginx, and for whoever asks what there is.
enum API {
    static var tables: [any RouteTable.Type] {
        [
            LiveSessionRoutes.self, OnAirRoutes.self, PresenceRoutes.self, SettingsRoutes.self, ModerationRoutes.self,
            CaptureRoutes.self, AttendanceRoutes.self, CertificateRoutes.self, RecordingRoutes.self, FunnelRoutes.self,
            AnalyticsRoutes.self, CalendarRoutes.self, OwnDataRoutes.self, AuthorityRoutes.self, PlatformRoutes.self,
            PreviewRoutes.self, SignInRoutes.self,
        ]
    }

    static let routes: [Route] = tables.flatMap { $0.routes }
}
