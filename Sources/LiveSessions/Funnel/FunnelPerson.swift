/// How far somebody has come on the way into the room of a session that runs: what the page tells, and what others know.
struct FunnelPerson: Equatable {
    /// What the person's page told last, in this run.
    struct Told: Equatable {
        var step: FunnelStep
        /// nil where the step was reached.
        var failure: FunnelFailure?
        /// Whether events reach the page by a stream.
        var hasStream = true
        /// For how long it has said so, in seconds.
        var seconds: Int64
        /// How long ago it said so last, in seconds.
        var age: Int64
        /// Whether a host has sent help for it.
        var isHelped = false
    }

    let user: Int64
    let username: String
    let name: String
    let isRegistered: Bool
    /// Whether a hub holds a stream of the person's, and they are not in the room.
    var hasPage: Bool
    /// Whether the person counts as present.
    var isInRoom: Bool
    /// nil where the page has told nothing.
    var told: Told?
}

extension FunnelPerson {
    /// A page without a stream says so every 20 seconds.
    private static let longestSilence: Int64 = 60

    /// Whether a page of the person's is open now.
    var isHere: Bool {
        if isInRoom || hasPage { return true }
        guard let told else { return false }
        return !told.hasStream && told.age <= Self.longestSilence
    }

    /// The furthest step that was reached; nil for who has not come.
    var reached: FunnelStep? {
        let byPage = told.flatMap { $0.failure == nil ? $0.step : $0.step.before }
        let byHub: FunnelStep? = isInRoom ? .room : hasPage ? .stream : nil
        return [byPage, byHub].compactMap(\.self).max()
    }

    /// What keeps the person from the next step, be it for a moment: the step and why.
    ///
    /// Who is in the room by another device is not stopped by this one, and who is gone by nothing.
    var obstacle: (step: FunnelStep, failure: FunnelFailure)? {
        guard isHere, let told else { return nil }
        if let failure = told.failure {
            return isInRoom && told.step < .media ? nil : (told.step, failure)
        }
        switch told.step {
        case .ticket where !isInRoom: return (.script, .silent)
        case .script where !isInRoom: return (.room, .silent)
        default: return nil
        }
    }

    /// Whether it has lasted for longer than an ordinary wait, so that a host should know.
    var isStuck: Bool {
        guard let told, let patience = obstacle?.failure.patience else { return false }
        return told.seconds >= patience
    }
}
