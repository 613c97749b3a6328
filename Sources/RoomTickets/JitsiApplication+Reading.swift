import AccessTokens
public import JSON

/// Reading a ticket back, as the Jitsi server will: for checks.
extension JitsiApplication {
    /// - Returns: the claims of a ticket that our key signed; nil for any other text.
    public func claims(of jwt: String) -> JSONObject? {
        guard let token = JSONWebSignature(jwt), token.header.algorithm == key.algorithm, token.header.keyID == keyID,
            key.verify(token.signature, of: Array(token.signingInput)),
            case .object(let claims)? = try? JSONParser.parse(token.payload)
        else { return nil }
        return claims
    }
}
