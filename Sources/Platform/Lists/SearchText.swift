import PostgreSQL

/// A search for words in what a row says: all of them, somewhere, in capitals or not as the database's locale has it.
enum SearchText {
    /// Characters: two full names of Django's, and more than anybody types.
    static let longest = 400

    /// - Parameters:
    ///   - words: a parameter's number, of ``PostgreSQL/Parameter/words(_:)``.
    ///   - text: an expression; it is computed only where something is sought.
    static func condition(_ words: String, in text: String) -> String {
        """
        (\(words)::text = '' OR lower(\(text)) LIKE ALL (ARRAY(
                            SELECT '%' || lower(word) || '%'
                              FROM unnest(string_to_array(\(words)::text, ' ')) AS word)))
        """
    }
}

extension Parameter {
    /// Words without white space in them, as ``SearchText`` takes them: `%` and `_` stand for themselves.
    static func words(_ words: [String]) -> Parameter {
        .text(words.map(escaped).joined(separator: " "))
    }

    private static func escaped(_ word: String) -> String {
        var pattern = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if #"\%_"#.unicodeScalars.contains(scalar) { pattern.append("\\") }
            pattern.append(scalar)
        }
        return String(pattern)
    }
}
