import ArgumentParser
import Configuration
import FoundationEssentials

struct NginxSettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nginx-settings",
        abstract: "Print the nginx include that follows from the settings, for the http block."
    )

    func run() throws {
        print(NginxInclude(try NginxSettings(environment: ProcessInfo.processInfo.environment)).text)
    }
}
