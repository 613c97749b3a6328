import Testing

@testable import LiveEvents

@Suite struct PlacesTests {
    @Test func `streams leave descriptors for refusals and for the hub itself`() {
        var places = Places(descriptors: 2 + Places.refusals + Places.own)
        let came = (0..<20).map { _ in places.enter() }
        #expect(came.filter { $0 == .stream }.count == 2)
        #expect(came.dropFirst(2).prefix(Places.refusals).allSatisfy { $0 == .refusal })
        #expect(came.dropFirst(2 + Places.refusals).allSatisfy { $0 == .none })
    }

    @Test func `who leaves makes room for the next, whatever became of it`() {
        var places = Places(descriptors: 1 + Places.refusals + Places.own)
        #expect(places.enter() == .stream)
        #expect(places.enter() == .refusal)
        places.leave()
        places.leave()
        #expect(places.enter() == .stream)
    }

    @Test func `with hardly any descriptors there is room for one`() {
        var places = Places(descriptors: 10)
        #expect(places.enter() == .stream)
        #expect(places.enter() == .refusal)
    }
}
