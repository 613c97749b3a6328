public import PostgreSQL

/// The SQL of live sessions, for who prints or explains it: each question is a type beside what it answers.
public enum LiveSessionQueries {
    /// In the order of a lesson.
    public static let statements: [Statement] = [
        LookUpAdmission.statement,
        LookUpFacts.statement,
        LookUpStatus.statement,
        ListOnAir.statement,
        ActivateLiveSession.statement,
        LookUpCancellation.statement,
        DeactivateLiveSession.statement,
        TakeSeat.statement,
        KeepSeat.statement,
        LookUpSettings.statement,
        ChangeSettings.statement,
        LookUpModeration.statement,
        ListMuted.statement,
        MuteInChat.statement,
        UnmuteInChat.statement,
        PutNotice.statement,
        DropNotice.statement,
        NoteCapture.statement,
        EndCapture.statement,
        LookUpStreamKey.statement,
        MakeCalendar.statement,
        EndCalendar.statement,
        LookUpCalendar.statement,
        LookUpTicketFacts.statement,
        NotePresence.statement,
        LeaveRoom.statement,
        ListParticipants.statement,
        ListAttendance.statement,
        ListRuns.statement,
        CorrectAttendance.statement,
        LookUpRoom.statement,
        LookUpReservation.statement,
        NoteOpening.statement,
        NoteStays.statement,
    ]
}

extension LiveSessionError: DatabaseFailure {}

extension Connection {
    func ask<Asked: Query>(_ query: Asked) throws(LiveSessionError) -> Asked.Answer {
        try run(query, failing: LiveSessionError.self)
    }
}
