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

    /// nil where there is none.
    public var first: Row? { count > 0 ? self[0] : nil }

    /// - Precondition: `index` is one of `0..<count`.
    public subscript(index: Int) -> Row {
        precondition(index >= 0 && index < count, "no row \(index)")
        return Row(rows: self, index: Int32(index))
    }

    /// What `transform` makes of each row, without its nils.
    public func compactMap<Value>(
        _ transform: (Row) throws(PostgreSQLError) -> Value?
    ) throws(PostgreSQLError) -> [Value] {
        var values: [Value] = []
        for index in 0..<count {
            if let value = try transform(self[index]) { values.append(value) }
        }
        return values
    }

    /// The text form of a field; nil for NULL.
    @usableFromInline
    func text(_ row: Int32, _ column: Int32) -> String? {
        PQgetisnull(result, row, column) == 1 ? nil : String(cString: PQgetvalue(result, row, column))
    }
}

/// One row; columns count from 0.
public struct Row {
    @usableFromInline let rows: Rows
    @usableFromInline let index: Int32

    /// - Throws: ``PostgreSQLError/undecodable(column:expected:)`` for NULL and for what is no `Value`.
    @inlinable
    public func decode<Value: TextDecodable>(_ column: Int, as type: Value.Type) throws(PostgreSQLError) -> Value {
        guard let value = try decodeIfPresent(column, as: type) else {
            throw .undecodable(column: column, expected: "\(type)")
        }
        return value
    }

    /// - Returns: nil for NULL.
    /// - Throws: ``PostgreSQLError/undecodable(column:expected:)`` for what is no `Value`.
    @inlinable
    public func decodeIfPresent<Value: TextDecodable>(
        _ column: Int, as type: Value.Type
    ) throws(PostgreSQLError) -> Value? {
        guard let text = rows.text(index, Int32(column)) else { return nil }
        guard let value = Value(postgreSQLText: text) else {
            throw .undecodable(column: column, expected: "\(type)")
        }
        return value
    }
}
