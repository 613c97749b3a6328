import FastCGI
import Logging
import PostgreSQL
import WebAPI

/// Erases the account of whoever proves by its password that it is theirs (contract, section 10).
struct ErasureHandler {
    let signIn: SignIn
    let logger: Logger

    /// Of an account with some hundred thousand rows; a caller may go on.
    private static let steps = 50

    static func readPassword(_ fields: inout Fields) -> String? { fields.required("password", .secret) }

    func erase(_ call: Call, by user: UserID) throws(PlatformError) -> Response {
        let password = try call.body(Self.readPassword).get()
        try signIn.confirm(user, password: password, from: ClientAddress(call.request))
        for _ in 0..<Self.steps {
            switch try signIn.database.ask(EraseAccount(user, by: .person)).outcome {
            case .more: continue
            case .webinarsAhead: throw .webinarsAhead
            // Nobody: the other tab was faster.
            case .erased, .nobody:
                logger.info("account erased", metadata: ["request_id": "\(call.requestID)"])
                return .noContent
            }
        }
        throw .changedMeanwhile
    }
}
