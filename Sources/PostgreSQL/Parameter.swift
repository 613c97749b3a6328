/// A parameter of a statement in PostgreSQL's text form; the server takes its type from the statement.
public struct Parameter: Sendable, Equatable {
    /// nil is NULL.
    let text: String?

    /// SQL's NULL.
    public static let null = Parameter(text: nil)

    /// A whole number, or NULL.
    public static func bigint(_ value: Int64?) -> Parameter {
        Parameter(text: value.map(String.init))
    }

    /// true or false.
    public static func boolean(_ value: Bool) -> Parameter {
        Parameter(text: value ? "t" : "f")
    }

    /// An array of bigint (PostgreSQL manual, section 8.15.2).
    public static func bigints(_ values: some Sequence<Int64>) -> Parameter {
        Parameter(text: "{\(values.map(String.init).joined(separator: ","))}")
    }

    /// A text, or NULL.
    ///
    /// - Precondition: `value` holds no NUL character, which PostgreSQL's text cannot hold.
    public static func text(_ value: String?) -> Parameter {
        precondition(value?.utf8.contains(0) != true, "NUL in a text parameter")
        return Parameter(text: value)
    }
}

extension [Parameter] {
    /// Calls `body` with the C strings that libpq's functions take; they last for the call.
    func withCStrings<Result>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result) -> Result {
        var strings: [UnsafePointer<CChar>?] = []
        strings.reserveCapacity(count)
        return self[...].withCStrings(after: &strings, body)
    }

    /// As ``withCStrings(_:)``, with a null pointer at the end as libpq's lists of keywords want it.
    func withTerminatedCStrings<Result>(_ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result) -> Result {
        (self + [.null]).withCStrings(body)
    }
}

extension ArraySlice<Parameter> {
    /// Each string lasts for a call of its own, in which the next ones are made.
    fileprivate func withCStrings<Result>(
        after strings: inout [UnsafePointer<CChar>?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
    ) -> Result {
        guard let parameter = first else { return body(strings) }
        guard let text = parameter.text else {
            strings.append(nil)
            return dropFirst().withCStrings(after: &strings, body)
        }
        return text.withCString { string in
            strings.append(string)
            return dropFirst().withCStrings(after: &strings, body)
        }
    }
}
