import ArgumentParser
import JSON
import WebAPI

struct RoutesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "routes",
        abstract: "Print the routes of the API, a line of JSON each."
    )

    func run() {
        for route in API.routes { print(String(decoding: route.json.text, as: UTF8.self)) }
    }
}

extension Route {
    fileprivate var json: JSONValue {
        [
            "method": .string(method.rawValue),
            "path": .string(path),
            "name": .string(String(name)),
            "caller": .string(caller.rawValue),
            "server": .string(server.rawValue),
            "repeatable": .bool(traits.contains(.repeatable)),
            "cached": .bool(traits.contains(.cached)),
            "limited": .bool(traits.contains(.limited)),
            "compressed": .bool(traits.contains(.compressed)),
        ]
    }
}
