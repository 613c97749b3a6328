package import JSON

/// JWS compact serialization (RFC 7515, section 7.1), as a token is written.
package enum CompactSerialization {
    /// - Parameter signature: of the bytes that it is given, which are header and claims as they are sent.
    package static func text<Failure: Error>(
        header: JSONObject, claims: JSONObject, signature: ([UInt8]) throws(Failure) -> [UInt8]
    ) throws(Failure) -> String {
        var text = Base64URL.encoded(JSONValue.object(header).text)
        text.append(dot)
        text += Base64URL.encoded(JSONValue.object(claims).text)
        let signature = try signature(text)
        text.append(dot)
        text += Base64URL.encoded(signature)
        return String(decoding: text, as: UTF8.self)
    }

    private static let dot = UInt8(ascii: ".")
}
