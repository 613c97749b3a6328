import Testing

@testable import Tickets

@Suite struct TicketKeyTests {
    private let key = TicketKey(derivedFrom: String(repeating: "k", count: 32))
    private let ticket = StreamTicket(webinar: 7, user: 42, isInRoom: true, expiry: 1_000)

    @Test(arguments: [true, false])
    func `a sealed ticket opens to what it was`(isInRoom: Bool) {
        let ticket = StreamTicket(webinar: 7, user: 42, isInRoom: isInRoom, expiry: 1_000)
        #expect(key.open(key.seal(ticket), now: 999) == ticket)
    }

    @Test func `a ticket is good to its last second and no longer`() {
        #expect(key.open(key.seal(ticket), now: 1_000) == nil)
    }

    @Test func `another secret's ticket is none`() {
        let other = TicketKey(derivedFrom: String(repeating: "j", count: 32))
        #expect(key.open(other.seal(ticket), now: 0) == nil)
    }

    @Test func `each changed character spoils it`() {
        let text = Array(key.seal(ticket))
        for index in text.indices {
            var changed = text
            changed[index] = text[index] == "8" ? "9" : "8"
            #expect(key.open(String(changed), now: 0) == nil, "character \(index)")
        }
    }

    @Test(arguments: ["", ".", "7.42.room.1000", "7.42.room.1000.", "7.42.room.1000.zz", "a.b.c.d.e", "é.é"])
    func `what is no ticket opens nothing`(text: String) {
        #expect(key.open(text, now: 0) == nil)
    }

    @Test func `it travels in an address as it is`() {
        #expect(key.seal(ticket).utf8.allSatisfy { "0123456789abcdefgmopr.".utf8.contains($0) })
    }
}
