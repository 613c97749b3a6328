import FastCGI
import Tickets
import WebAPI

/// What Prosody's `mod_reservations` asks before a room comes to be, after a conflict, and when the room is gone.
extension AuthorityRoutes {
    func reserve(_ call: Call) throws(LiveSessionError) -> Response {
        let request = try ReservationRequest(form: call.request.body)
        guard let reservation = try database.ask(LookUpRoom(room: request.room)) else { throw .roomNotFound }
        guard reservation.isActive else { throw .roomHasEnded }
        return try grant(reservation, name: request.room, owner: request.owner)
    }

    func showReservation(_ call: Call) throws(LiveSessionError) -> Response {
        guard
            let id = call.id, let reservation = try database.ask(LookUpReservation(id: id)), reservation.isActive
        else { throw .reservationNotFound }
        return try grant(reservation, name: reservation.room, owner: "")
    }

    /// Nothing is kept of a reservation: it follows from the session.
    func forgetReservation(_ call: Call) throws(LiveSessionError) -> Response {
        .json(200, [:])
    }

    private func grant(
        _ reservation: Reservation, name: String, owner: String
    ) throws(LiveSessionError) -> Response {
        let password = try reservation.password?.opened(by: settings.passwordKey)
        return .json(200, reservation.message(name: name, owner: owner, password: password))
    }
}
