import CPQ

/// The rows that a statement gave, held in libpq's memory.
public final class Rows {
    private let result: OpaquePointer

    /// Takes over `result` and frees it in the end.
    init(_ result: OpaquePointer) {
        self.result = result
    }

    deinit {
        PQclear(result)
    }

    /// The number of rows.
    public var count: Int { Int(PQntuples(result)) }

    /// The text form of a field; nil for NULL.
    @usableFromInline
    func text(_ row: Int32, _ column: Int32) -> String? {
        PQgetisnull(result, row, column) == 1 ? nil : String(cString: PQgetvalue(result, row, column))
    }
}
