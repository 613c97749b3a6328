import ArgumentParser
import Configuration
import FoundationEssentials

struct NginxSettingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nginx-settings",
        abstract: "Print the nginx include that follows from the settings, for the http block."
    )

    func run() async throws {
        print(NginxInclude(try Settings(environment: ProcessInfo.processInfo.environment)).text)
    }
}
