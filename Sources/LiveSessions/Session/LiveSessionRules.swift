import WebAPI

/// Who may do what, in the order in which the contract's section 1 refuses.
extension LiveSessionFacts {
    /// - Returns: the room of the session that is active already, nil if there is one to start.
    func roomToStart(by user: UserID) throws(LiveSessionError) -> RoomName? {
        guard try isHost(user) else { throw .onlyOrganizerStarts }
        return session?.activeRoom
    }

    func roomToJoin(by user: UserID) throws(LiveSessionError) -> RoomName {
        try checkMayAttend(by: user)
        guard let session else { throw .sessionNotFound }
        guard let room = session.activeRoom else { throw .sessionNotActive }
        return room
    }

    /// Who may join may wait for the start, too.
    func checkMayAttend(by user: UserID) throws(LiveSessionError) {
        guard try isHost(user) || isRegistered || isOpen else { throw .notRegistered }
    }

    func checkMaySeeParticipants(by user: UserID) throws(LiveSessionError) {
        guard try isHost(user) else { throw .onlyOrganizerSeesParticipants }
    }

    func checkMayEnd(by user: UserID) throws(LiveSessionError) {
        guard try isHost(user) else { throw .onlyOrganizerEnds }
        guard session?.activeRoom != nil else { throw .nothingToEnd }
    }

    /// Whether the account is the organizer or a co-host: host means both from here on (contract, section 9).
    func isHost(_ user: UserID) throws(LiveSessionError) -> Bool {
        try existingOrganizer() == user || part == .coHost
    }

    /// The organizer of a webinar that exists, asked for by an account that exists and is active.
    private func existingOrganizer() throws(LiveSessionError) -> UserID {
        guard let accountIsActive else { throw .account(.userNotFound) }
        guard accountIsActive else { throw .account(.userInactive) }
        guard let organizer else { throw .webinarNotFound }
        return organizer
    }
}
