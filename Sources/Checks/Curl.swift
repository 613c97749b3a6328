import FoundationEssentials
import Glibc

/// One request by Debian's curl, which knows TLS, its certificates and each way to fail. It is a program of its own,
/// so that a worker carries none of it.
struct Curl {
    let address: String
    /// nil for what follows from the body.
    var method: String?
    /// What is posted; nil for a GET.
    var body: String?
    /// The header `Host`; nil for that of the address.
    var host: String?
    /// Whether a certificate that is not to be trusted is looked past: to tell what else is wrong.
    var isInsecure = false

    /// Seconds; the last one ends curl itself.
    private static let (connecting, whole, end) = (5, 10, 15)
    /// Bytes of an answer.
    private static let maximum = 8_000_000

    /// - Returns: nil where curl cannot be run.
    func run() -> CurlAnswer? {
        // A ticket may stand in the address: whoever lists processes sees arguments, but no file of ours.
        let file = FileManager.default.temporaryDirectory.appending(path: "webinar-live-\(UUID().uuidString)").path
        guard !file.contains("'"), create(file) else { return nil }
        defer { unlink(file) }
        guard let output = popen("timeout --signal KILL \(Self.end) curl --config '\(file)'", "r") else { return nil }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&part, 1, part.count, output), count > 0 { bytes += part.prefix(count) }
        pclose(output)
        return CurlAnswer(bytes, separator: separator)
    }

    private let separator = "--\(UUID().uuidString)--"

    private func create(_ file: String) -> Bool {
        FileManager.default.createFile(
            atPath: file, contents: Data(configuration.utf8), attributes: [.posixPermissions: 0o600])
    }

    private var configuration: String {
        var lines = [
            "url = \(quoted(address))",
            "silent",
            "globoff",
            "proto = \"=http,https\"",
            "connect-timeout = \(Self.connecting)",
            "max-time = \(Self.whole)",
            "max-filesize = \(Self.maximum)",
            "write-out = \(quoted("\(separator)%{json}\(separator)%{header_json}"))",
        ]
        if let host { lines.append("header = \(quoted("Host: \(host)"))") }
        if let method { lines.append("request = \(quoted(method))") }
        if isInsecure { lines.append("insecure") }
        if let body {
            lines += ["data-raw = \(quoted(body))", "header = \"Content-Type: text/xml; charset=utf-8\""]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// As curl's manual says of configuration files.
    private func quoted(_ text: String) -> String {
        "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}
