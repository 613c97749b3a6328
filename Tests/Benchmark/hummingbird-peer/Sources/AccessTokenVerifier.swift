import Foundation
import JWTKit

/// Verifies with JWTKit at every request.
struct AccessTokenVerifier: Sendable {
    let keys: JWTKeyCollection

    func user(authorization: String?) async throws -> Int64 {
        let words = (authorization ?? "").split { $0 == " " || $0 == "\t" }
        guard let scheme = words.first, scheme.lowercased() == "bearer" else { throw Refusal.noCredentials }
        guard words.count == 2 else { throw Refusal.badAuthorizationHeader }
        guard let token = try? await keys.verify(String(words[1]), as: AccessToken.self) else {
            throw Refusal.tokenNotValid("Token is invalid")
        }
        return try token.judged(now: Date().timeIntervalSince1970)
    }
}

/// The claims that simplejwt writes.
private struct AccessToken: JWTPayload {
    let token_type: String?
    let exp: Double?
    let nbf: Double?
    let user_id: UserID?

    /// The claims are judged later, in simplejwt's order and words.
    func verify(using algorithm: some JWTAlgorithm) {}

    func judged(now: Double) throws(Refusal) -> Int64 {
        if let nbf, nbf > now { throw .tokenNotValid("Token is invalid") }
        if let exp, exp <= now { throw .tokenNotValid("Token is expired") }
        if exp == nil { throw .tokenNotValid("Token has no 'exp' claim") }
        guard let token_type else { throw .tokenNotValid("Token has no type") }
        guard token_type == "access" else { throw .tokenNotValid("Token has wrong type") }
        guard let user_id else { throw .noUserIdentification }
        guard let number = user_id.number else { throw .userNotFound }
        return number
    }
}

/// A decimal string since simplejwt 5.5, a number before.
private struct UserID: Codable {
    let number: Int64?

    init(from decoder: any Decoder) throws {
        let claim = try decoder.singleValueContainer()
        if let text = try? claim.decode(String.self) {
            number = text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(text) : nil
        } else {
            number = try? claim.decode(Int64.self)
        }
    }

    func encode(to encoder: any Encoder) throws {
        var claim = encoder.singleValueContainer()
        try claim.encode(number)
    }
}
