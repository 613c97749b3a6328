import FastCGI
import FoundationEssentials
public import PostgreSQL
public import RecordingFiles
public import WebAPI

/// Judges for nginx whether it may put a file in the folder of recordings (ngx_http_auth_request_module).
///
/// It is no part of the API's table: nginx asks by a location that nobody reaches from outside.
public struct RecordingUploadRoutes: RouteTable {
    private let database: Connection
    private let key: RecordingKey

    /// - Parameter settings: nil where nothing is recorded: no route is served then.
    public init?(database: Connection, settings: RecordingSettings?) {
        guard let settings else { return nil }
        self.database = database
        key = settings.key
    }

    /// For a description.
    public static let subject = Subject("Uploads of recordings", "Whether nginx takes a file.")

    /// nginx asks by GET, whatever it is asked itself.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        [.recorder(.get, "/recordings/incoming", handlers?.judge)]
    }

    /// No content, where the file is expected, of this size, and signed.
    private func judge(_ call: Call) throws(LiveSessionError) -> Response {
        let parameters = call.request.parameters
        guard
            let file = parameters["RECORDING_FILE"],
            let size = parameters["RECORDING_SIZE"].flatMap(Int64.init),
            let signature = RecordingSignature(parameters["HTTP_AUTHORIZATION"]),
            key.hasSigned(
                signature, method: "PUT", path: RecordingLink.incoming + file, size: size,
                now: Int64(Date().timeIntervalSince1970)),
            let expected = try database.ask(LookUpExpected(file: file)),
            expected == (size, signature.sha256)
        else { throw .signatureNotValid }
        return .noContent
    }
}
