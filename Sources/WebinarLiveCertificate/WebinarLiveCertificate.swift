import CertificatePages
import Certificates
import Glibc

/// Draws one certificate: what a worker writes to its standard input becomes a PDF on its standard output.
///
/// It is a program of its own so that no library that shapes text stands in a worker, beside its keys and its connection to
/// the database; it is given neither. It exits with 2 for what is no certificate, and with 1 where one cannot be drawn.
@main
struct WebinarLiveCertificate {
    static func main() {
        guard let sheet = CertificateSheet(json: readInput()) else { exit(2) }
        do {
            write(try CertificatePage(sheet).pdf())
        } catch {
            fail("\(error)")
        }
    }

    private static func readInput() -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 65_536)
        while case let count = read(STDIN_FILENO, &part, part.count), count > 0 { bytes += part.prefix(count) }
        return bytes
    }

    private static func write(_ bytes: [UInt8], to descriptor: CInt = STDOUT_FILENO) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { exit(1) }
            rest = rest.dropFirst(count)
        }
    }

    private static func fail(_ sentence: String) -> Never {
        write(Array("webinar-live-certificate: \(sentence)\n".utf8), to: STDERR_FILENO)
        exit(1)
    }
}
