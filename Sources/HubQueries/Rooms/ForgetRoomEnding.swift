package import PostgreSQL

/// Forgets a room that has ended, or that is given up.
package struct ForgetRoomEnding: Query {
    /// One that has been to end once more meanwhile stays.
    /// - $1 the room's name
    /// - $2 when its session ended
    package static let statement = Statement(
        name: "room_ending_forget",
        sql: """
            DELETE FROM webinar_live.room_ending
             WHERE room_name = $1::varchar
               AND ended_at  = $2::timestamptz
            """
    )

    package let parameters: [Parameter]

    package init(_ ending: RoomEnding) {
        parameters = [.text(ending.room), .text(ending.endedAt)]
    }
}
