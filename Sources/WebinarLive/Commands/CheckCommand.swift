import ArgumentParser
import Checks
import Configuration
import FoundationEssentials

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Test the settings, the database, its schema and the worker's rights; say what is wrong.",
        discussion: "With --jitsi the Jitsi server is tested in the database's place."
    )

    @Option(help: "The pool whose workers' rights are tested.")
    var pool = Pool.api

    @Flag(help: "Test the Jitsi server: name, TLS, script, frame, policies, clock, ticket.")
    var jitsi = false

    @Option(help: "With --jitsi: the origin of this site's pages, https://…, whose headers are looked at.")
    var site: Site?

    @Option(help: "With --jitsi: where Prosody answers BOSH, …/http-bind; tickets are tried there.")
    var prosody: String?

    func validate() throws {
        guard jitsi || (site == nil && prosody == nil) else {
            throw ValidationError("--site and --prosody go with --jitsi.")
        }
        if let prosody, prosody.wholeMatch(of: /https?:\/\/[^\s?#]+/) == nil {
            throw ValidationError("--prosody must be an address such as http://127.0.0.1:5280/http-bind.")
        }
    }

    func run() throws {
        let settings = try WorkerSettings(environment: ProcessInfo.processInfo.environment, pool: pool)
        let command = "webinar-live check" + (pool == .api ? "" : " --pool \(pool.rawValue)")
        let findings =
            [.ok("settings")] + settings.warnings.map(Finding.warning)
            + (jitsi
                ? try JitsiCheck(settings, site: site, prosody: prosody).findings()
                : FaceCheck(crest: settings.school.crest, accent: settings.school.accent?.account).findings()
                    + CertificateCheck(isIssuing: pool == .api && settings.certificateKeys != nil).findings()
                    + MediaCheck(folder: pool == .api ? settings.mediaFolder : nil).findings()
                    + RecordingCheck(pool == .api ? settings.recordings : nil, user: pool.systemUser).findings()
                    + FileCheck(settings.files, user: pool.systemUser, command: command).findings()
                    + ConnectionFileCheck(settings.connectionFiles).findings()
                    + DatabaseCheck(settings.database, statements: pool.statements).findings())
        for finding in findings { print(finding.line) }
        if findings.contains(where: \.isFailure) { throw ExitCode.failure }
    }
}

/// An origin as an argument.
struct Site: ExpressibleByArgument {
    let origin: Origin

    init?(argument: String) {
        guard let origin = Origin(argument), argument.hasPrefix("https://") else { return nil }
        self.origin = origin
    }
}

extension JitsiCheck {
    fileprivate init(_ settings: WorkerSettings, site: Site?, prosody: String?) throws {
        let nginx = try NginxSettings(environment: ProcessInfo.processInfo.environment)
        let include = NginxInclude(nginx)
        self.init(
            domain: nginx.jitsiDomain.text, application: settings.jitsi,
            policies: Policies(
                contentSecurity: include.contentSecurityPolicy, permissions: include.permissionsPolicy),
            site: site?.origin.text, prosody: prosody)
    }
}
