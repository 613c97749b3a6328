import WebAPI

extension JSONObject {
    /// A member that is there and not null.
    func present(_ name: String) -> JSONValue? {
        self[name].flatMap { $0 == .null ? nil : $0 }
    }

    /// As ``FieldRule/told``; nil for what is no text.
    func told(_ name: String) -> String? {
        present(name).flatMap { try? FieldRule<String>.told.parse($0) }
    }
}
