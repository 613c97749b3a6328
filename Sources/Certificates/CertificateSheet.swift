public import JSON

/// All that stands on a certificate's page, as a worker hands it to the program that draws it.
public struct CertificateSheet: Sendable, Equatable {
    /// What the page is written in, besides what people wrote.
    public enum Language: String, Sendable, CaseIterable {
        case english = "en"
        case hindi = "hi"
    }

    /// What the page is written in.
    public let language: Language
    /// What the certificate attests.
    public let claims: CertificateClaims
    /// `#rrggbb`; nil for the product's colour.
    public let accent: String?
    /// The path of the school's crest; nil where it has none.
    public let crest: String?

    /// Each as the property of its name.
    public init(language: Language, claims: CertificateClaims, accent: String?, crest: String?) {
        self.language = language
        self.claims = claims
        self.accent = accent
        self.crest = crest
    }

    /// The message.
    public var json: JSONValue {
        [
            "language": .string(language.rawValue), "claims": .object(claims.json), "accent": .text(accent),
            "crest": .text(crest),
        ]
    }

    /// - Returns: nil for what is no such message.
    public init?(json: [UInt8]) {
        guard case .object(let sheet)? = try? JSONParser.parse(json),
            let language = sheet.text("language").flatMap(Language.init),
            case .object(let object)? = sheet["claims"], let claims = CertificateClaims(json: object)
        else { return nil }
        self.init(
            language: language, claims: claims, accent: sheet.text("accent"), crest: sheet.text("crest"))
    }
}
