package import PostgreSQL

/// All questions that the hub asks the database: one type a question, with its SQL and the reading of its answer.
///
/// Nothing here knows of streams, so that a program without them can print and explain the SQL.
package enum HubQueries {
    /// In the order of a hub's day: what happened, who is there, what follows from it.
    package static let statements: [Statement] = [
        NewestEvent.statement,
        NextEvents.statement,
        LookUpFeed.statement,
        LookUpAir.statement,
        TrimOutbox.statement,
        Heartbeat.statement,
        OpenStays.statement,
        CloseStays.statement,
        CloseAbandonedStays.statement,
        AbandonedLiveSessions.statement,
        EndLiveSession.statement,
        CountParticipants.statement,
        NoteWaiting.statement,
        ForgetWaiting.statement,
        ForgetSilentWaiting.statement,
        CountWaiting.statement,
        ExamineRights.statement,
        TrimProgress.statement,
        SettleAttendance.statement,
        RefreshAnalytics.statement,
        ClaimRoomEndings.statement,
        ForgetRoomEnding.statement,
        TrimRoomEndings.statement,
    ]
}
