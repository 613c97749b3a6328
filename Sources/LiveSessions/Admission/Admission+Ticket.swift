import FoundationEssentials
import RoomTickets
import WebAPI

/// What the Jitsi server is told of somebody who is let in (contract, section 7).
extension Admission {
    /// - Returns: nil where rooms are entered without tickets.
    func issueTicket(
        to room: RoomName, for user: UserID, _ access: RoomAccess, by application: JitsiApplication?
    ) throws(LiveSessionError) -> IssuedRoomTicket? {
        guard let application else { return nil }
        let now = Int64(Date().timeIntervalSince1970)
        let ticket = roomTicket(to: room, for: user, access)
        do throws(RoomTicketError) {
            return try application.issue(ticket, plannedEnd: guest.plannedEnd ?? now, now: now)
        } catch {
            throw .roomTicketNotIssued(error)
        }
    }

    func roomTicket(to room: RoomName, for user: UserID, _ access: RoomAccess) -> RoomTicket {
        RoomTicket(
            room: room.text,
            person: RoomTicket.Person(id: user.rawValue, name: guest.name, picture: guest.picture),
            part: access.isHost ? .host : access.maySpeak ? .speaker : .listener,
            mayShareScreen: access.mayShareScreen)
    }
}
