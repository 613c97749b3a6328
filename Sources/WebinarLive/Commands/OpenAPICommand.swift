import ArgumentParser
import JSON
import OpenAPI

struct OpenAPICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi",
        abstract: "Print the description of the API in OpenAPI 3.1, which nginx serves."
    )

    func run() {
        print(String(decoding: Document(API.tables).json.text, as: UTF8.self))
    }
}
