import FastCGI
import WebAPI

/// What `mod_reservations` says of a room, as a form; its `start_time` is only the moment of asking.
struct ReservationRequest: Equatable {
    let room: String
    /// A random name that tells nothing of the person; empty where there is none.
    let owner: String

    /// - Throws: ``LiveSessionError/input(_:)`` for a form without a room.
    init(form body: Request.Body) throws(LiveSessionError) {
        let bytes = if case .complete(let bytes) = body { bytes } else { [UInt8]() }
        var fields = Fields(query: QueryString(String(decoding: bytes, as: UTF8.self)))
        guard let (room, owner) = Self.read(&fields), fields.areValid else { throw .input(fields.rejection) }
        self.room = room
        self.owner = owner ?? ""
    }

    /// The form.
    static let form = DescribedFields(read)

    private static func read(_ fields: inout Fields) -> (room: String, owner: String?)? {
        let room = fields.required("name", .secret)
        let owner = fields.optional("mail_owner", .secret)
        return room.map { ($0, owner) }
    }
}
