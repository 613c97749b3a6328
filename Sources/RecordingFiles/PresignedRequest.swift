import Crypto

/// A request to a store that is good for whoever has its address (Signature Version 4, “Authenticating Requests: Using
/// Query Parameters”).
public struct PresignedRequest: Sendable {
    /// What is asked of the store.
    public enum Method: String, Sendable {
        case get = "GET"
        case put = "PUT"
        case delete = "DELETE"
    }

    let method: Method
    let key: String
    var parameters: [(name: String, value: String)] = []
    /// Lower-case names, `host` left out.
    var headers: [(name: String, value: String)] = []

    /// - Parameters:
    ///   - key: the object's.
    ///   - size: bytes; signed, so that no other number of them is taken.
    ///   - type: the media type that the answer is to say.
    ///   - fileName: what a browser is to keep the file as; nil to play it.
    public init(
        _ method: Method, _ key: String, size: Int64? = nil, type: String? = nil, fileName: String? = nil
    ) {
        self.method = method
        self.key = key
        if let size { headers.append(("content-length", String(size))) }
        if let type { parameters.append(("response-content-type", type)) }
        if let fileName {
            parameters.append(("response-content-disposition", "attachment; filename=\"\(fileName)\""))
        }
    }

    /// - Parameters:
    ///   - now: seconds since 1970.
    ///   - lifetime: seconds, a week at most.
    public func address(at store: ObjectStore, now: Int64, lifetime: Int64) -> String {
        let time = BasicTime(now)
        let scope = "\(time.day)/\(store.region)/s3/aws4_request"
        let host = store.endpoint.split(separator: "/").last.map(String.init) ?? ""
        let signed = (headers + [(name: "host", value: host)]).sorted { $0.name < $1.name }
        let names = signed.map(\.name).joined(separator: ";")
        let query =
            (parameters + [
                ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
                ("X-Amz-Credential", "\(store.accessKey)/\(scope)"),
                ("X-Amz-Date", time.text),
                ("X-Amz-Expires", String(lifetime)),
                ("X-Amz-SignedHeaders", names),
            ]).map { (name: URIText.encoded($0.0), value: URIText.encoded($0.1)) }
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { "\($0.name)=\($0.value)" }.joined(separator: "&")
        let path = "/\(URIText.encoded(store.bucket))/\(URIText.encoded(key, keepingSlashes: true))"
        let canonical = [
            method.rawValue, path, query,
            signed.map { "\($0.name):\($0.value)\n" }.joined(), names, "UNSIGNED-PAYLOAD",
        ].joined(separator: "\n")
        let message = [
            "AWS4-HMAC-SHA256", time.text, scope, SHA256.hash(data: Array(canonical.utf8)).hexadecimal,
        ].joined(separator: "\n")
        let signature = Self.code(message, key: Self.signingKey(store, day: time.day)).hexadecimal
        return "\(store.endpoint)\(path)?\(query)&X-Amz-Signature=\(signature)"
    }

    private static func signingKey(_ store: ObjectStore, day: String) -> [UInt8] {
        [day, store.region, "s3", "aws4_request"].reduce(Array("AWS4\(store.secretKey)".utf8)) { key, part in
            code(part, key: key)
        }
    }

    private static func code(_ text: String, key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: key)))
    }
}
