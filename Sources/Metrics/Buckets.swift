/// Upper bounds of histograms, in nanoseconds: dense where somebody decides something by them.
enum Buckets {
    /// A join takes a fifth of a millisecond, a password a third of a second; a statement ends after 2 s as settings
    /// come, a worker's patience after 4.5 s, and nginx gives up after 15 s.
    static let requests = milliseconds(0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 15_000)

    /// A prepared statement by its key takes a tenth of a millisecond.
    static let statements = milliseconds(0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000)

    /// Pages are promised to hear within a second; what takes 10 s came by a reader that had been away.
    static let events = milliseconds(1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)

    private static func milliseconds(_ bounds: Double...) -> [UInt64] {
        bounds.map { UInt64($0 * 1_000_000) }
    }
}
