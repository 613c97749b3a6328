public import Programs

/// Looks whether certificates can be drawn, where some are issued.
public struct CertificateCheck {
    private let isIssuing: Bool
    private let program: Program

    /// - Parameters:
    ///   - isIssuing: whether there is a key that signs them.
    ///   - program: what draws them; nil for the one that is installed with this program.
    public init(isIssuing: Bool, program: Program? = nil) {
        self.isIssuing = isIssuing
        self.program = program ?? Program(installed: "webinar-live-certificate", deadline: .seconds(5))
    }

    /// A line where certificates are issued.
    public func findings() -> [Finding] {
        guard isIssuing else { return [] }
        // What is no certificate it refuses, with its libraries loaded: so it can be run, and these are there.
        guard program.isThere else {
            return [.failure("certificates: \(program.path) is not there, and nothing else draws them")]
        }
        do throws(ProgramError) {
            _ = try program.run(Array("{}".utf8))
        } catch .failed(let status) where status == Self.refusal {
            return [.ok("certificates: \(program.path)")]
        } catch {
            return [.failure("certificates: \(program.path) does not draw them: \(error)")]
        }
        return [.failure("certificates: \(program.path) is another program")]
    }

    /// waitpid(2) of a program that exits with 2.
    private static let refusal: CInt = 2 << 8
}
