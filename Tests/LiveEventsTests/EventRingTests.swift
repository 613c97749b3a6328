import Testing

@testable import LiveEvents

@Suite struct EventRingTests {
    private func ring(capacity: Int = 3, isCompleteAfter: Int64 = 10, holding ids: [Int64]) -> EventRing<String> {
        var ring = EventRing<String>(capacity: capacity, isCompleteAfter: isCompleteAfter)
        for id in ids { ring.append(FeedEvent(id: id, audience: .everyone, text: "")) }
        return ring
    }

    @Test func `it gives what came after an id`() {
        let ring = ring(holding: [12, 15, 16])
        #expect(ring.events(after: 10)?.map(\.id) == [12, 15, 16])
        #expect(ring.events(after: 12)?.map(\.id) == [15, 16])
        #expect(ring.events(after: 13)?.map(\.id) == [15, 16])
        #expect(ring.events(after: 16)?.map(\.id) == [])
    }

    @Test func `it cannot tell what came before it, nor of an id that it has not seen`() {
        let ring = ring(holding: [12, 15])
        #expect(ring.events(after: 9) == nil)
        #expect(ring.events(after: 16) == nil)
    }

    @Test func `an empty ring knows that nothing has happened`() {
        let ring = ring(holding: [])
        #expect(ring.newest == 10)
        #expect(ring.events(after: 10)?.isEmpty == true)
    }

    @Test func `words that it forgets are given to nobody, and it knows as much as before`() {
        var ring = ring(holding: [12])
        ring.append(FeedEvent(id: 13, audience: .ticketHolders, text: "", message: 5))
        ring.forget(message: 5)
        #expect(ring.newest == 13)
        #expect(ring.events(after: 10)?.map(\.id) == [12])
        #expect(ring.events(after: 13)?.map(\.id) == [])
    }

    @Test func `it stays bounded, and knows what it has given up`() {
        var ring = ring(holding: [])
        for id in Int64(11)...1_000 {
            ring.append(FeedEvent(id: id, audience: .everyone, text: ""))
            let known = ring.events(after: ring.isCompleteAfter) ?? []
            #expect(known.count <= 6)
            #expect(known.count >= min(3, Int(id - 10)))
            #expect(known.first.map(\.id) == ring.isCompleteAfter + 1)
        }
    }
}
