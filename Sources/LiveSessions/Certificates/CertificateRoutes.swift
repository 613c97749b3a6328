import Certificates
import FastCGI
public import Logging
public import PostgreSQL
public import WebAPI

/// Certificates of attendance: issued to who attended, drawn, and verified by anyone (contract, section 10).
public struct CertificateRoutes: RouteTable {
    private let certificates: CertificateRegister
    private let database: Connection
    private let printer: CertificatePrinter
    private let logger: Logger

    /// Routes that ask this database.
    ///
    /// - Parameter settings: nil where no certificates are issued; all of it is unknown then.
    public init(database: Connection, settings: CertificateSettings?, logger: Logger) {
        self.database = database
        certificates = CertificateRegister(database: database, settings: settings)
        printer = CertificatePrinter(settings: settings)
        self.logger = logger
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Certificates", "Certificates of attendance, which anyone can verify.")

    /// Who knows the id of a certificate knows all that it says: it is as secret as the paper.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [
            .authenticated(.post, "/api/live/certificates/<id>", handlers?.own, .repeatable, by: .writes)
                .described(.ownCertificate),
            .authenticated(.get, "/api/live/certificates/<id>", handlers?.list)
                .described(.certificates),
            .open(.get, "/api/live/certificates/<token>.pdf", handlers?.pdf, .limited)
                .described(.certificatePDF),
            .open(.get, "/api/live/verify/<token>", handlers?.verify, [.cached, .limited])
                .described(.verifyCertificate),
        ]
    }

    private func own(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        let (certificate, isNew) = try certificates.own(webinar: call.id, by: user)
        if isNew {
            logger.note("certificate issued", of: call, by: user)
        }
        return .json(200, IssuedCertificate(certificate).json)
    }

    private func list(_ call: Call, by user: UserID) throws(LiveSessionError) -> Response {
        try certificates.checkAreIssued()
        try database.ask(LookUpSettings(webinar: call.id, user: user)).checkMaySeeAttendance(by: user)
        guard let webinar = call.id else { throw .webinarNotFound }
        let holders = try database.ask(ListCertificates(of: webinar))
        return .json(200, ["certificates": .list(holders.map(\.json))])
    }

    private func pdf(_ call: Call) throws(LiveSessionError) -> Response {
        let language = try call.queryFields(Self.readLanguage).mapError(LiveSessionError.input).get()
        let certificate = try certificates.find(call.token)
        guard certificate.revocation == nil else { throw .certificateRevoked }
        return Response(
            status: 200,
            headers: [
                .init("Content-Type", "application/pdf"),
                .init("Content-Disposition", "inline; filename=\"certificate.pdf\""),
                .init("Cache-Control", "no-store"),
            ],
            body: try printer.print(certificate.signed.claims, in: language))
    }

    private func verify(_ call: Call) throws(LiveSessionError) -> Response {
        .json(200, try certificates.find(call.token).json)
    }

    static func readLanguage(_ fields: inout Fields) -> CertificateSheet.Language? {
        fields.optional("language", FieldRule<CertificateSheet.Language>.choice) ?? .english
    }
}
