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
        LookUpProgressFacts.statement,
        TellProgress.statement,
        CountFunnel.statement,
        ListFunnel.statement,
        SendHelp.statement,
        LookUpTotals.statement,
        ListOverTime.statement,
        ListTeachers.statement,
        ListHeldWebinars.statement,
        LookUpWebinarFigures.statement,
        ListRunAudiences.statement,
        LookUpAttended.statement,
        IssueCertificate.statement,
        LookUpCertificate.statement,
        ListCertificates.statement,
        LookUpAnnounced.statement,
        AnnounceRecording.statement,
        LookUpExpected.statement,
        NoteReceived.statement,
        ListRecordings.statement,
        ListChapters.statement,
        RemoveRecording.statement,
        RemoveOutdated.statement,
        ForgetChapters.statement,
        ListRemovals.statement,
        ForgetRemoval.statement,
        LookUpRoom.statement,
        LookUpReservation.statement,
        NoteOpening.statement,
        NoteStays.statement,
        LookUpArchive.statement,
        ListSessionsOnAir.statement,
        LookUpTitle.statement,
    ]
}

extension LiveSessionError: DatabaseFailure {}

extension Connection {
    func ask<Asked: Query>(_ query: Asked) throws(LiveSessionError) -> Asked.Answer {
        try run(query, failing: LiveSessionError.self)
    }
}
