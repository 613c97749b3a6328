import WebAPI

/// What clients are told of the routes of ``CertificateRoutes``.
extension RouteDescription {
    static let ownCertificate = RouteDescription(
        "Get one's own certificate of attendance",
        details: "It is issued at the first asking, once it is final who attended. From then on it is the same; where "
            + "the person or the webinar is called something else, it is revoked, and there is another.",
        answer: .json(
            IssuedCertificate.schema, "The certificate. `signed` is a JWS (RFC 7515) that stands for itself."),
        refusals: [.webinarNotFound, .notAttended, .attendanceNotFinal, .notFound])

    static let certificates = RouteDescription(
        "Who has a valid certificate of a webinar",
        answer: .json(
            .object(["certificates": .list(of: CertificateHolder.schema)]),
            "The certificates, in the order of accounts."),
        refusals: [.webinarNotFound, .onlyHostsSeeAttendance, .notFound])

    static let certificatePDF = RouteDescription(
        "A certificate as a page to print",
        details: "Who has the id of a certificate needs nothing else.",
        query: DescribedFields(CertificateRoutes.readLanguage),
        answer: .text("application/pdf", "A PDF."),
        refusals: [.certificateNotFound, .certificateRevoked, .notFound])

    static let verifyCertificate = RouteDescription(
        "Whether a certificate is valid, and what it attests",
        details: "Without asking, `signed` is verified by the keys at `/.well-known/webinar-live-certificates.json`.",
        answer: .json(FoundCertificate.schema, "The certificate; a revoked one says so."),
        refusals: [.certificateNotFound, .notFound])
}
