import AccessTokens
import Certificates
import Logging
import PostgreSQL
import RoomTickets

/// How a setting's text becomes its value, and how that is told.
struct SettingKind<Value: Sendable>: Sendable {
    /// Completes the sentence “… must be”.
    let expected: String
    /// Of a number.
    var unit: String?
    var range: String?
    /// What is wrong with a secret, which is not shown; completes the sentence “… cannot be used: ”.
    var complaint: (@Sendable (String) -> String)?
    /// - Returns: nil for what cannot be meant.
    let parse: @Sendable (String) -> Value?
}

extension SettingKind<String> {
    static let text = SettingKind(expected: "text") { $0 }

    /// Empty where there is none. What anyone may know is none.
    static func secret(ofBytes minimum: Int) -> SettingKind {
        SettingKind(
            expected: "\(minimum) bytes or more",
            complaint: { text in
                PublicKeyText.isOne(text)
                    ? "it is a public key, which anyone may know"
                    : "it has \(text.utf8.count) bytes, but needs at least \(minimum)"
            },
            parse: { $0.isEmpty || $0.utf8.count >= minimum && !PublicKeyText.isOne($0) ? $0 : nil })
    }
}

extension SettingKind<String> {
    /// A domain or a tenant's name; empty where there is none.
    static let subject = SettingKind(
        expected: "an XMPP domain or a tenant's name, without scheme, port and path",
        parse: { $0.wholeMatch(of: /[A-Za-z0-9._-]*/) == nil ? nil : $0 })

    /// A folder by its whole path; empty where there is none.
    static let folder = SettingKind(
        expected: "the whole path of a folder, of letters, digits and / . _ @ + -",
        parse: { text in
            let isPath = text.wholeMatch(of: /\/[A-Za-z0-9\/._@+-]+/) != nil
            return text.isEmpty || isPath && !text.contains("..") && !text.contains("//") ? text : nil
        })
}

extension SettingKind<String> {
    /// A bucket's name (Amazon S3, “Bucket naming rules”); empty where there is none.
    static let bucket = SettingKind(
        expected: "3 to 63 small letters, digits, dots and hyphens",
        parse: { $0.isEmpty || $0.wholeMatch(of: /[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/) != nil ? $0 : nil })

    static let region = SettingKind(
        expected: "a region such as eu-central-1",
        parse: { $0.wholeMatch(of: /[A-Za-z0-9-]+/) != nil ? $0 : nil })
}

extension SettingKind<Int> {
    static func number(of unit: String, _ bounds: ClosedRange<Int>) -> SettingKind {
        let range = "\(bounds.lowerBound) to \(bounds.upperBound)"
        return SettingKind(
            expected: "a whole number of \(unit) from \(range)", unit: unit, range: range,
            parse: { text in Int(text).flatMap { bounds.contains($0) ? $0 : nil } })
    }
}

extension SettingKind<Bool> {
    static let onOrOff = SettingKind(expected: "“on” or “off”") { ["on": true, "off": false][$0] }

    /// Whether the longer of two is chosen.
    static let shortOrFull = SettingKind(expected: "“short” or “full”") { ["short": false, "full": true][$0] }
}

extension SettingKind<Conninfo> {
    static let conninfo = SettingKind(
        expected: "a connection string or URI that libpq can read", parse: { Conninfo($0) })
}

extension SettingKind<Authority> {
    static let authority = SettingKind(expected: "host[:port]", parse: { Authority($0) })
}

extension SettingKind<RoomTicketKey?> {
    /// nil where there is none.
    static let roomTicketKey = SettingKind(
        expected: "a shared secret or an RSA private key in PEM",
        complaint: { text in
            do throws(RoomTicketKeyError) {
                _ = try RoomTicketKey(text)
                return ""
            } catch {
                return error.description
            }
        },
        parse: { $0.isEmpty ? .some(nil) : (try? RoomTicketKey($0)).map(Optional.some) })
}

extension SettingKind<CertificateKeys?> {
    /// nil where there are none.
    static let certificateKeys = SettingKind(
        expected: "a private key on the curve P-256 in PEM, and older ones behind it",
        complaint: { text in
            do throws(CertificateKeyError) {
                _ = try CertificateKeys(pem: text)
                return ""
            } catch {
                return error.description
            }
        },
        parse: { $0.isEmpty ? .some(nil) : (try? CertificateKeys(pem: $0)).map(Optional.some) })
}

extension SettingKind<RoomTicketLifetime> {
    static let roomTicketLifetime = SettingKind(
        expected: "“auto” or a whole number of seconds from 300 to 86400",
        parse: { text in
            if text == "auto" { return .auto }
            return Int64(text).flatMap { RoomTicketLifetime.range.contains($0) ? .seconds($0) : nil }
        })
}

extension SettingKind<CurrencyCode?> {
    /// nil where there is none.
    static let currency = SettingKind(
        expected: "three letters of ISO 4217 such as EUR or INR",
        parse: { text in
            if text.isEmpty { return .some(nil) }
            return CurrencyCode(text).map { .some($0) }
        })
}

extension SettingKind<Origin?> {
    /// nil where there is none.
    static let origin = SettingKind(
        expected: "an origin such as https://live.example.org",
        parse: { text in
            if text.isEmpty { return .some(nil) }
            return Origin(text).map { .some($0) }
        })
}

extension SettingKind<[Origin]> {
    static let origins = SettingKind(expected: "a comma-separated list of origins such as https://www.example.org") {
        let parts = $0.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }
        let origins = parts.compactMap { Origin(String($0)) }
        return origins.count == parts.count ? origins : nil
    }
}

extension SettingKind<EndURL?> {
    /// nil where there is none.
    static let endURL = SettingKind(
        expected: "an address such as http://prosody.internal:5280/end-meeting (http, because it is never public)",
        parse: { text in
            if text.isEmpty { return .some(nil) }
            return EndURL(text).map { .some($0) }
        })
}

extension SettingKind<[Network]> {
    static let networks = SettingKind(
        expected: "a comma-separated list of addresses and networks such as 192.0.2.7 or 2001:db8::/32"
    ) {
        let parts = $0.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }
        let networks = parts.compactMap { Network(String($0)) }
        return networks.count == parts.count ? networks : nil
    }
}

extension SettingKind where Value: CaseIterable & RawRepresentable<String> {
    /// One of the type's values, by name.
    static var name: SettingKind {
        let names = Value.allCases.map(\.rawValue)
        return SettingKind(
            expected: "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")",
            parse: { Value(rawValue: $0) })
    }
}
