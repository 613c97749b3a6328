import Certificates
import WebAPI

extension CertificateHolder: DescribedJSON {
    /// A line of the hosts' list.
    var json: JSONValue {
        ["user_id": .integer(user), "id": .string(id), "issued_at": .string(issuedAt)]
    }

    static let schema = JSONSchema.object([
        "user_id": .id, "id": .certificateID, "issued_at": .moment,
    ]).named("CertificateHolder")
}

/// One's own certificate, which is valid.
struct IssuedCertificate: DescribedJSON {
    private let certificate: SignedCertificate

    init(_ certificate: SignedCertificate) {
        self.certificate = certificate
    }

    var json: JSONValue {
        .object(certificate.members)
    }

    static let schema = JSONSchema.object(members).named("Certificate")

    fileprivate static let members: [(String, JSONSchema)] = [
        ("id", .certificateID), ("url", .string()), ("school", .string()), ("name", .string()), ("title", .string()),
        ("date", .string(format: "date")), ("minutes", .count), ("issued_at", .moment), ("signed", .string()),
    ]
}

extension FoundCertificate: DescribedJSON {
    /// What anyone is told: whether it is valid, and what it attests.
    var json: JSONValue {
        .object(
            [
                "state": .string((revocation == nil ? State.valid : .revoked).rawValue),
                "revoked_at": .text(revocation?.time), "revoked_for": .text(revocation?.reason.rawValue),
            ] + signed.members)
    }

    private enum State: String, CaseIterable {
        case valid, revoked
    }

    static let schema = JSONSchema.object(
        [
            ("state", .choice(of: State.self)), ("revoked_at", .moment.nullable),
            ("revoked_for", .choice(of: Revocation.Reason.self).nullable),
        ] + IssuedCertificate.members
    ).named("VerifiedCertificate")
}

extension SignedCertificate {
    fileprivate var members: JSONObject {
        [
            "id": .string(claims.id), "url": .string(claims.address), "school": .string(claims.school),
            "name": .string(claims.name), "title": .string(claims.title), "date": .string(claims.date),
            "minutes": .integer(claims.minutes), "issued_at": .string(claims.issueTime), "signed": .string(text),
        ]
    }
}

extension JSONSchema {
    /// A UUID.
    fileprivate static let certificateID = string(format: "uuid")
}
