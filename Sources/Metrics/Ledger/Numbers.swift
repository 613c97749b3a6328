/// A number that only grows.
public struct Counter {
    let words: UnsafeMutablePointer<UInt64>

    /// It has happened once more, or so many times.
    public func add(_ count: Int = 1) { words[0] &+= UInt64(count) }
}

/// A number that holds now.
public struct Gauge {
    let words: UnsafeMutablePointer<UInt64>

    /// It is so many.
    ///
    /// - Parameter value: not negative.
    public func set(_ value: Int) { words[0] = UInt64(max(0, value)) }
}

/// Durations, counted by upper bounds.
public struct Histogram {
    let bounds: [UInt64]
    let words: UnsafeMutablePointer<UInt64>

    /// It has taken so long once more.
    ///
    /// - Parameter nanoseconds: what is negative counts as none.
    public func observe(_ nanoseconds: Int64) {
        let value = UInt64(max(0, nanoseconds))
        var bucket = 0
        while bucket < bounds.count, value > bounds[bucket] { bucket += 1 }
        words[bucket] &+= 1
        words[bounds.count + 1] &+= value
    }
}
