import ArgumentParser
import Configuration
import FoundationEssentials
import Nginx

struct NginxSettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nginx-settings",
        abstract: "Print the nginx include that follows from the settings, for the http block."
    )

    func run() throws {
        let settings = try NginxSettings(environment: ProcessInfo.processInfo.environment)
        print(NginxInclude(settings).text)
        print("\n# The bodies of the refusals that nginx makes itself.")
        print(RefusalBodies.maps)
    }
}
