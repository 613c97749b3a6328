/// One row, read from its first column to its last.
public struct Columns {
    @usableFromInline let rows: Rows
    @usableFromInline let row: Int32
    @usableFromInline var column: Int32 = 0

    init(_ rows: Rows, row: Int) {
        self.rows = rows
        self.row = Int32(row)
    }

    /// The next column.
    ///
    /// - Throws: ``PostgreSQLError/undecodable(column:expected:)`` for NULL and for what is no `Value`.
    @inlinable
    public mutating func next<Value: TextDecodable>(_ type: Value.Type = Value.self) throws(PostgreSQLError) -> Value {
        guard let value = try nextIfPresent(type) else {
            throw .undecodable(column: Int(column) - 1, expected: "\(type)")
        }
        return value
    }

    /// The next column.
    ///
    /// - Returns: nil for NULL.
    /// - Throws: ``PostgreSQLError/undecodable(column:expected:)`` for what is no `Value`.
    @inlinable
    public mutating func nextIfPresent<Value: TextDecodable>(
        _ type: Value.Type = Value.self
    ) throws(PostgreSQLError) -> Value? {
        defer { column += 1 }
        guard let text = rows.text(row, column) else { return nil }
        guard let value = Value(postgreSQLText: Span(_unsafeBytes: text)) else {
            throw .undecodable(column: Int(column), expected: "\(type)")
        }
        return value
    }
}

extension Rows {
    /// What `read` makes of the one row that the statement always gives.
    ///
    /// - Throws: ``PostgreSQLError/missingRow`` where it gave none.
    public func only<Value>(
        _ read: (inout Columns) throws(PostgreSQLError) -> Value
    ) throws(PostgreSQLError) -> Value {
        guard let value = try first(read) else { throw .missingRow }
        return value
    }

    /// What `read` makes of the first row; nil where there is none.
    public func first<Value>(
        _ read: (inout Columns) throws(PostgreSQLError) -> Value
    ) throws(PostgreSQLError) -> Value? {
        guard count > 0 else { return nil }
        var columns = Columns(self, row: 0)
        return try read(&columns)
    }

    /// What `read` makes of each row.
    public func map<Value>(
        _ read: (inout Columns) throws(PostgreSQLError) -> Value
    ) throws(PostgreSQLError) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(count)
        for row in 0..<count {
            var columns = Columns(self, row: row)
            values.append(try read(&columns))
        }
        return values
    }
}
