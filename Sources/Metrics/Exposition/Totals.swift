/// The numbers of all processes, added up by series.
struct Totals {
    private var words: [Series: [UInt64]] = [:]

    /// What holds now is told by the living alone; what was counted stays.
    init(_ lines: [LedgerReader.Line]) {
        for line in lines {
            guard let family = line.series.family, family.wordCount == line.words.count else { continue }
            switch family.kind {
            case .counter, .histogram: add(line)
            case .sum: if line.isAlive { add(line) }
            case .largest: if line.isAlive { words[line.series] = [max(words[line.series]?[0] ?? 0, line.words[0])] }
            }
        }
    }

    private mutating func add(_ line: LedgerReader.Line) {
        guard var sum = words[line.series] else {
            words[line.series] = line.words
            return
        }
        for index in sum.indices { sum[index] &+= line.words[index] }
        words[line.series] = sum
    }

    /// Asks how many wait in each socket that a living process serves.
    mutating func addQueues(_ queue: (UInt64) -> SocketQueue?) {
        for (series, inode) in words where series.family == .socketInode {
            guard let queue = queue(inode[0]) else { continue }
            words[Series(.socketQueue, labels: series.labels)] = [UInt64(queue.length)]
            words[Series(.socketQueueLimit, labels: series.labels)] = [UInt64(queue.limit)]
        }
    }

    /// The family's lines of the text format, in an order that does not change.
    func lines(of family: MetricFamily) -> [String] {
        words.filter { $0.key.family == family }.sorted { $0.key.key < $1.key.key }.map { series, words in
            if case .histogram(let bounds) = family.kind {
                Self.histogram(family.rawValue, series.labels, bounds, words)
            } else {
                "\(series.key) \(words[0])\n"
            }
        }
    }

    private static func histogram(
        _ name: String, _ labels: Substring, _ bounds: [UInt64], _ words: [UInt64]
    ) -> String {
        var text = ""
        var count: UInt64 = 0
        let separator = labels.isEmpty ? "" : ","
        for (index, bound) in bounds.enumerated() {
            count &+= words[index]
            text += "\(name)_bucket{\(labels)\(separator)le=\"\(seconds(bound))\"} \(count)\n"
        }
        count &+= words[bounds.count]
        let braces = labels.isEmpty ? "" : "{\(labels)}"
        return text + "\(name)_bucket{\(labels)\(separator)le=\"+Inf\"} \(count)\n"
            + "\(name)_sum\(braces) \(seconds(words[bounds.count + 1]))\n\(name)_count\(braces) \(count)\n"
    }

    private static func seconds(_ nanoseconds: UInt64) -> String {
        "\(Double(nanoseconds) / 1_000_000_000)"
    }
}

extension Series {
    fileprivate init(_ family: MetricFamily, labels: Substring) {
        self.init(key: labels.isEmpty ? family.rawValue : "\(family.rawValue){\(labels)}")
    }
}
