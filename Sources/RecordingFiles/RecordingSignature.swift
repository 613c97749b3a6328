/// What a recorder's host says in `Authorization`: `Recorder time=<seconds>,sha256=<hex>,signature=<hex>`, where the
/// signature is HMAC-SHA256 of method, path, the body's size, time and the body's SHA-256, a line each.
public struct RecordingSignature: Sendable, Equatable {
    /// Seconds since 1970.
    public let time: Int64
    /// Of the body, in hexadecimal digits.
    public let sha256: String
    /// 32 bytes.
    let code: [UInt8]

    /// - Parameter header: the value of `Authorization`.
    /// - Returns: nil for anything else.
    public init?(_ header: String?) {
        guard
            let match = header?.wholeMatch(
                of: /Recorder time=([0-9]{1,12}),sha256=([0-9a-f]{64}),signature=([0-9a-f]{64})/),
            let time = Int64(match.1)
        else { return nil }
        self.time = time
        sha256 = String(match.2)
        var code: [UInt8] = []
        var digits = match.3[...]
        while !digits.isEmpty {
            guard let byte = UInt8(digits.prefix(2), radix: 16) else { return nil }
            code.append(byte)
            digits = digits.dropFirst(2)
        }
        self.code = code
    }
}
