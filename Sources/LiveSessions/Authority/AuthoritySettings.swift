public import Tickets

/// What a deployment decides about the Jitsi servers that ask and tell (contract, section 8).
public struct AuthoritySettings: Sendable {
    /// Whether a Jitsi server has a key to ask with; the router knows it.
    public var isHooked: Bool
    /// What JaaS signs its webhooks with; nil where there is no JaaS.
    public var webhookKey: WebhookKey?
    /// nil where no secret is there to seal rooms' passwords with.
    public var passwordKey: PasswordKey?

    /// Each as the property of its name.
    public init(isHooked: Bool, webhookKey: WebhookKey?, passwordKey: PasswordKey?) {
        self.isHooked = isHooked
        self.webhookKey = webhookKey
        self.passwordKey = passwordKey
    }
}
