import NIOCore
import Testing

@testable import LiveEvents

@Suite struct EventRingTests {
    private func ring(capacity: Int = 3, isCompleteAfter: Int64 = 10, holding ids: [Int64]) -> EventRing {
        var ring = EventRing(capacity: capacity, isCompleteAfter: isCompleteAfter)
        for id in ids { ring.append(.init(id: id, audience: .everyone, text: ByteBuffer())) }
        return ring
    }

    @Test func `it gives what came after an id`() {
        let ring = ring(holding: [12, 15, 16])
        #expect(ring.entries(after: 10)?.map(\.id) == [12, 15, 16])
        #expect(ring.entries(after: 12)?.map(\.id) == [15, 16])
        #expect(ring.entries(after: 13)?.map(\.id) == [15, 16])
        #expect(ring.entries(after: 16)?.map(\.id) == [])
    }

    @Test func `it cannot tell what came before it, nor of an id that it has not seen`() {
        let ring = ring(holding: [12, 15])
        #expect(ring.entries(after: 9) == nil)
        #expect(ring.entries(after: 16) == nil)
    }

    @Test func `an empty ring knows that nothing has happened`() {
        let ring = ring(holding: [])
        #expect(ring.newest == 10)
        #expect(ring.entries(after: 10)?.isEmpty == true)
    }

    @Test func `it stays bounded, and knows what it has given up`() {
        var ring = ring(holding: [])
        for id in Int64(11)...1_000 {
            ring.append(.init(id: id, audience: .everyone, text: ByteBuffer()))
            let known = ring.entries(after: ring.isCompleteAfter) ?? []
            #expect(known.count <= 6)
            #expect(known.count >= min(3, Int(id - 10)))
            #expect(known.first.map(\.id) == ring.isCompleteAfter + 1)
        }
    }
}
