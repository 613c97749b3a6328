public import PostgreSQL

/// The files that no row names any more.
public struct ListFileRemovals: Query {
    /// The oldest thousand.
    public static let statement = Statement(
        name: "file_removals",
        sql: """
            SELECT f.path
              FROM webinar_live.file_removal AS f
             ORDER BY f.noted_at
             LIMIT 1000
            """
    )

    /// None.
    public let parameters: [Parameter] = []

    /// All of them.
    public init() {}

    /// - Returns: their paths below the media folder.
    public static func read(_ rows: Rows) throws(PostgreSQLError) -> [String] {
        try rows.map { columns throws(PostgreSQLError) in try columns.next() }
    }
}

/// Notes that a file is gone.
public struct ForgetFileRemoval: Query {
    /// Nothing to read.
    public typealias Answer = Void

    /// - $1 path
    public static let statement = Statement(
        name: "file_removal_forget", sql: "DELETE FROM webinar_live.file_removal WHERE path = $1::text")
    /// It deletes.
    public static let isWrite = true

    /// The path.
    public let parameters: [Parameter]

    /// Of the file with this path.
    public init(_ path: String) {
        parameters = [.text(path)]
    }
}
