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

    /// The text form of a field, which lasts as long as this; nil for NULL.
    @usableFromInline
    func text(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(result, row, column) == 0 else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, column), count: Int(PQgetlength(result, row, column)))
    }
}
