import Foundation
import Hummingbird

/// What an answer that is not 200 says, in the contract's words.
struct Refusal: HTTPResponseError {
    let status: HTTPResponse.Status
    let body: [String: String]
    var messages: [[String: String]]?

    func response(from request: Request, context: some RequestContext) throws -> Response {
        var headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
        if status == .unauthorized { headers[.wwwAuthenticate] = "Bearer realm=\"api\"" }
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(data: try json())))
    }

    private func json() throws -> Data {
        var object: [String: Any] = body
        object["messages"] = messages
        return try JSONSerialization.data(withJSONObject: object)
    }

    static let pathNotFound = Refusal(status: .notFound, body: ["detail": "Not found.", "code": "not_found"])
    static let webinarNotFound = Refusal(
        status: .notFound, body: ["error": "Webinar not found", "code": "webinar_not_found"])
    static let notRegistered = Refusal(
        status: .forbidden,
        body: ["error": "You must be registered for this webinar to join", "code": "not_registered"])
    static let sessionNotFound = Refusal(
        status: .notFound, body: ["error": "Live session not found", "code": "session_not_found"])
    static let sessionNotActive = Refusal(
        status: .forbidden, body: ["error": "Live session is not active", "code": "session_not_active"])
    static let unavailable = Refusal(
        status: .serviceUnavailable, body: ["error": "Service temporarily unavailable", "code": "unavailable"])

    static let noCredentials = Refusal(
        status: .unauthorized, body: ["detail": "Authentication credentials were not provided."])
    static let badAuthorizationHeader = Refusal(
        status: .unauthorized,
        body: [
            "detail": "Authorization header must contain two space-delimited values",
            "code": "bad_authorization_header",
        ])
    static let noUserIdentification = Refusal(
        status: .unauthorized,
        body: ["detail": "Token contained no recognizable user identification", "code": "token_not_valid"])
    static let userNotFound = Refusal(
        status: .unauthorized, body: ["detail": "User not found", "code": "user_not_found"])
    static let userInactive = Refusal(
        status: .unauthorized, body: ["detail": "User is inactive", "code": "user_inactive"])

    static func tokenNotValid(_ message: String) -> Refusal {
        Refusal(
            status: .unauthorized,
            body: ["detail": "Given token not valid for any token type", "code": "token_not_valid"],
            messages: [["token_class": "AccessToken", "token_type": "access", "message": message]])
    }
}
