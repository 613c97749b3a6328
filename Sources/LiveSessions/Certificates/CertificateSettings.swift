public import Certificates

/// What certificates are signed by, and whose they are.
public struct CertificateSettings: Sendable {
    /// What signs and verifies them.
    public let keys: CertificateKeys
    /// The origin of the pages that verify them.
    public let site: String
    /// The school's name.
    public let school: String
    /// Of the school, `#rrggbb`; nil for the product's.
    public let accent: String?
    /// The path of the school's crest; nil where it has none.
    public let crest: String?

    /// Each as the property of its name.
    public init(keys: CertificateKeys, site: String, school: String, accent: String?, crest: String?) {
        self.keys = keys
        self.site = site
        self.school = school
        self.accent = accent
        self.crest = crest
    }
}
