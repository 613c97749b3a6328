/// Which settings of a Jitsi application do not fit together, so that its server would refuse each ticket.
public enum JitsiApplicationError: Error, Equatable {
    /// meet.jit.si takes nobody's tickets.
    case publicServer
    /// A private key without `kid`.
    case noKeyID
    /// A `kid` with a shared secret.
    case keyIDOfSecret
    /// An AppID of JaaS with other characters than its own.
    case malformedAppID
    /// A shared secret for JaaS.
    case secretForJaaS
    /// For JaaS no `kid`, or another application's.
    case keyIDOfAnotherApp(appID: String)
    /// For JaaS another `sub` than the AppID.
    case subjectOfJaaS(appID: String)
    /// For JaaS another `aud` than `jitsi`.
    case audienceOfJaaS
    /// For JaaS another server than 8x8's.
    case domainOfJaaS
}
