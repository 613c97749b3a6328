import AccessTokens
import Crypto

/// What a calendar program is known by: whoever has it reads one person's webinars, and may do nothing else.
struct CalendarToken: Equatable {
    /// 43 characters of base64url.
    let text: String

    /// 32 bytes of the system's random generator.
    static func random() -> CalendarToken {
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        return CalendarToken(text: String(decoding: Base64URL.encoded(bytes), as: UTF8.self))
    }

    /// As the database knows it: SHA-256, in hexadecimal digits. The token has more bits than anyone can try, so that
    /// neither salt nor work is needed.
    var digest: String {
        SHA256.hash(data: Array(text.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
