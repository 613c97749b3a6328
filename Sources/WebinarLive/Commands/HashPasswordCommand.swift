import ArgumentParser
import Platform

struct HashPasswordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hash-password",
        abstract: "Read a password from standard input and print it as Django stores it."
    )

    func run() throws {
        guard let password = readLine(), !password.isEmpty else {
            throw ValidationError("Standard input has no password.")
        }
        print(DjangoPassword.stored(password))
    }
}
