import ArgumentParser
import Configuration
import FoundationEssentials
import Nginx

struct NginxSettingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nginx-settings",
        abstract: "Print the nginx include that follows from the settings and the routes."
    )

    enum Context: String, ExpressibleByArgument, CaseIterable {
        case http
        case server
        case recordings
    }

    @Option(help: "The block of nginx that the include is for; recordings, of a server's block, holds a secret.")
    var context = Context.http

    func run() throws {
        switch context {
        case .http:
            print(NginxInclude(try NginxSettings(environment: ProcessInfo.processInfo.environment)).text)
            print()
            print(RefusalBodies.text)
            print()
            print(RouteMaps(API.routes).text)
        case .server:
            print(RouteLocations(API.routes).text)
        case .recordings:
            let settings = try NginxSettings(environment: ProcessInfo.processInfo.environment)
            print(RecordingInclude(settings.recordings).text)
        }
    }
}
