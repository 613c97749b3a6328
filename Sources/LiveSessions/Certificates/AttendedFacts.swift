import Certificates
import WebAPI

/// What decides whether an account is given a certificate of a webinar, and what that would say.
struct AttendedFacts: Equatable {
    /// nil if the account does not exist.
    var accountIsActive: Bool?
    /// nil if the webinar does not exist.
    var webinar: Int64?
    var name: String
    var title: String
    /// nil where the report does not have the account.
    var state: AttendanceState?
    var isHost: Bool
    /// Whether something may still come that tells more of who was there.
    var isProvisional: Bool
    var minutes: Int64
    /// On which the first run began, in UTC; empty where there was none.
    var date: String
    /// The certificate that is valid; nil where there is none.
    var held: String?
    /// Seconds since 1970.
    var now: Int64

    func check() throws(LiveSessionError) {
        guard let accountIsActive else { throw .account(.userNotFound) }
        guard accountIsActive else { throw .account(.userInactive) }
        guard webinar != nil else { throw .webinarNotFound }
    }

    /// Whether a certificate calls the person and the webinar what they are called now.
    func isToldBy(_ claims: CertificateClaims) -> Bool {
        claims.name == name && claims.title == title
    }

    /// - Returns: whether a certificate may be issued. Who hosts has held the webinar, not attended it.
    func hasAttended(holding held: SignedCertificate?) throws(LiveSessionError) -> Bool {
        if isProvisional {
            guard held != nil else { throw .attendanceNotFinal }
            return false
        }
        return state == .attended && !isHost && !date.isEmpty
    }
}
