import JSON

/// What curl tells of a request (its manual, `--write-out`).
struct CurlAnswer {
    /// Why there is no answer; nil where there is one.
    let failure: Failure?
    /// Of HTTP; 0 without an answer.
    let status: Int
    /// What was sent under each name that is looked at; the names are in lower case.
    let headers: [String: [String]]
    let body: String
    /// When the certificate of the server itself ends, in seconds since 1970.
    let certificateEnd: Int64?

    /// How curl names what went wrong.
    struct Failure: Equatable {
        let code: Int
        let message: String
    }

    /// - Returns: nil for what curl did not write.
    init?(_ output: [UInt8], separator: String) {
        let text = String(decoding: output, as: UTF8.self)
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard
            parts.count == 3,
            case .object(let told)? = try? JSONParser.parse(Array(parts[1].utf8)),
            case .object(let headers)? = try? JSONParser.parse(Array(parts[2].utf8))
        else { return nil }
        body = String(parts[0])
        status = told.number("response_code")
        let code = told.number("exitcode")
        failure = code == 0 ? nil : Failure(code: code, message: told.text("errormsg"))
        certificateEnd = Self.end(ofCertificates: told.text("certs"))
        self.headers = Dictionary(uniqueKeysWithValues: Self.names.map { ($0, headers.texts($0)) })
    }

    /// Those that are looked at.
    private static let names = [
        "content-security-policy", "content-type", "date", "permissions-policy", "x-frame-options",
    ]

    /// The first one is the server's own.
    private static func end(ofCertificates text: String) -> Int64? {
        let name = "Expire date:"
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return nil }
        return Moment.parse(String(line.dropFirst(name.count)))
    }
}

extension JSONObject {
    fileprivate func number(_ name: String) -> Int {
        if case .number(let text)? = self[name] { Int(text) ?? 0 } else { 0 }
    }

    fileprivate func text(_ name: String) -> String {
        if case .string(let text)? = self[name] { text } else { "" }
    }

    fileprivate func texts(_ name: String) -> [String] {
        guard case .list(let values)? = self[name] else { return [] }
        return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }
}
