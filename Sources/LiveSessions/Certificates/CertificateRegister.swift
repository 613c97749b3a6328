import Certificates
import FoundationEssentials
import PostgreSQL
import WebAPI

/// Issuing certificates and finding them again: the rules, applied to what PostgreSQL says.
struct CertificateRegister {
    let database: Connection
    /// nil where none are issued.
    let settings: CertificateSettings?

    /// Others may issue, rename and correct at the same moment.
    private static let attempts = 5

    /// The certificate of whoever attended, issued at the first asking. It is the same from then on, but where the person or
    /// the webinar is called something else: then that one is revoked, and there is another.
    func own(
        webinar id: Int64?, by user: UserID
    ) throws(LiveSessionError) -> (certificate: SignedCertificate, isNew: Bool) {
        let settings = try checkAreIssued()
        for _ in 0..<Self.attempts {
            let facts = try database.ask(LookUpAttended(webinar: id, user: user))
            try facts.check()
            guard let id else { throw .webinarNotFound }
            let held = try facts.held.map { text throws(LiveSessionError) in try settings.verify(text) }
            if let held, facts.isToldBy(held.claims) { return (held, isNew: false) }
            guard try facts.hasAttended(holding: held) else {
                if let held { return (held, isNew: false) }
                throw .notAttended
            }
            let certificate = try settings.sign(facts)
            let query = IssueCertificate(certificate, to: user, of: id, replacing: held?.claims.id)
            if try database.ask(query) { return (certificate, isNew: true) }
        }
        throw .contended
    }

    /// - Throws: ``LiveSessionError/certificateNotFound`` for an id that no certificate has.
    func find(_ id: String?) throws(LiveSessionError) -> FoundCertificate {
        let settings = try checkAreIssued()
        guard let id, let kept = try database.ask(LookUpCertificate(id)) else { throw .certificateNotFound }
        let signed = try settings.verify(kept.signed)
        // What was signed for another id says nothing of this one, nor of whether it was revoked.
        guard signed.claims.id == id else { throw .certificateKeyFailed(.anotherID) }
        return FoundCertificate(signed: signed, revocation: kept.revocation)
    }

    @discardableResult
    func checkAreIssued() throws(LiveSessionError) -> CertificateSettings {
        guard let settings else { throw .certificatesOff }
        return settings
    }
}

extension CertificateSettings {
    fileprivate func sign(_ facts: AttendedFacts) throws(LiveSessionError) -> SignedCertificate {
        let claims = CertificateClaims(
            id: UUID().uuidString.lowercased(), site: site, school: school, name: facts.name, title: facts.title,
            date: facts.date, minutes: facts.minutes, issuedAt: facts.now)
        do throws(CertificateKeyError) {
            return try keys.sign(claims)
        } catch {
            throw .certificateKeyFailed(error)
        }
    }

    /// What the database holds is believed where our own key has signed it.
    fileprivate func verify(_ text: String) throws(LiveSessionError) -> SignedCertificate {
        do throws(CertificateKeyError) {
            return try keys.verify(text)
        } catch {
            throw .certificateKeyFailed(error)
        }
    }
}
