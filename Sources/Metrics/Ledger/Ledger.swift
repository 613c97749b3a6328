import Glibc

/// The numbers of one thread, in a file of its own that others read while it writes.
///
/// Nothing here waits, and no two threads write one file: a count is a store to mapped memory. What a process has
/// counted stays when it ends, however that comes: the next one takes the file over and counts on. Until then it is
/// this process's, whoever keeps the value.
public final class Ledger {
    private let file: LedgerFile
    private var places: [Series: Int]

    /// Takes over the file of one that has ended, or makes one.
    ///
    /// - Parameters:
    ///   - folder: exists; the files in it are the group's to read.
    ///   - name: letters, digits and `-`; the file's name without its number.
    /// - Throws: ``LedgerError``.
    public init(in folder: String, name: String) throws(LedgerError) {
        file = try LedgerFile.claim(in: folder, name: name)
        places = [:]
        for record in file.records {
            let series = Series(key: record.key)
            places[series] = record.offset
            // What held for the process before holds no more.
            if let kind = series.family?.kind, kind == .sum || kind == .largest { file.words(at: record.offset)[0] = 0 }
        }
    }

    /// Ends it as the process's end does.
    func end() { file.end() }

    /// A number that only grows.
    public func counter(_ family: MetricFamily, _ labels: (name: String, value: String)...) -> Counter {
        Counter(words: words(family, labels))
    }

    /// A number that holds now.
    public func gauge(_ family: MetricFamily, _ labels: (name: String, value: String)...) -> Gauge {
        Gauge(words: words(family, labels))
    }

    /// Durations, counted by bounds.
    public func histogram(_ family: MetricFamily, _ labels: (name: String, value: String)...) -> Histogram {
        guard case .histogram(let bounds) = family.kind else { preconditionFailure("\(family) is no histogram") }
        return Histogram(bounds: bounds, words: words(family, labels))
    }

    private func words(
        _ family: MetricFamily, _ labels: [(name: String, value: String)]
    ) -> UnsafeMutablePointer<UInt64> {
        let series = Series(family, labels)
        if let place = places[series] { return file.words(at: place) }
        guard let place = file.append(key: series.key, wordCount: family.wordCount) else {
            return LedgerFile.unread(wordCount: family.wordCount)
        }
        places[series] = place
        return file.words(at: place)
    }
}
