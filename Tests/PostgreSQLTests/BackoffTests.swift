import Testing

@testable import PostgreSQL

@Suite struct BackoffTests {
    private let start = ContinuousClock.now

    @Test func `the first attempt is due at once`() {
        #expect(Backoff().isDue(at: start))
    }

    @Test func `each failure doubles the wait, up to a bound`() {
        var backoff = Backoff()
        var now = start
        for wait in [100, 200, 400, 800, 1_600, 2_000, 2_000] {
            backoff.failed(at: now, jitter: 1)
            #expect(!backoff.isDue(at: now + .milliseconds(wait - 1)))
            now += .milliseconds(wait)
            #expect(backoff.isDue(at: now))
        }
    }

    @Test func `jitter stretches the wait`() {
        var backoff = Backoff()
        backoff.failed(at: start, jitter: 1.5)
        #expect(!backoff.isDue(at: start + .milliseconds(149)))
        #expect(backoff.isDue(at: start + .milliseconds(150)))
    }

    @Test func `success forgets the failures`() {
        var backoff = Backoff()
        for _ in 0..<10 { backoff.failed(at: start, jitter: 1) }
        backoff.succeeded()
        #expect(backoff.isDue(at: start))
        backoff.failed(at: start, jitter: 1)
        #expect(backoff.isDue(at: start + .milliseconds(100)))
    }
}
