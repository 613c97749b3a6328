/// One line of the API's table of contents: what is asked for, who may ask, and how nginx may treat it.
///
/// nginx's configuration, its log and the documentation are made from routes; ``Endpoint`` adds the handler.
public struct Route: Sendable, Equatable {
    /// Who may call it.
    public enum Caller: String, Sendable {
        /// Who has a valid access token.
        case authenticated
        /// Anyone; but who sends an access token must have a valid one.
        case optionallyAuthenticated = "optionally authenticated"
        /// Anyone; an `Authorization` header is not even looked at.
        case open
        /// The Jitsi server, by the key that it shares with this site.
        case jitsiServer = "jitsi server"
        /// Whoever signs what it sends; the handler looks at the signature.
        case signer
        /// The host of a Jitsi server's recorder, by its signature; the handler looks at it.
        case recorder
    }

    /// Who answers.
    public enum Server: String, Sendable {
        /// The pool of workers that serves what the others do not.
        case api
        /// Workers of the same kind in a pool of their own: a write that waits for a row of its webinar holds up no join.
        case writes
        /// Workers of the same kind in a pool of their own: a list that waits for the database holds up no join.
        case lists
        /// The pool of workers for what takes long.
        case signIn = "sign-in"
        /// The hub of events, whose answers last for hours.
        case hub
    }

    /// What nginx may do, or must.
    public struct Traits: OptionSet, Sendable {
        /// A bit for each trait.
        public let rawValue: UInt8

        /// The traits whose bits are set.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A second request does the same as the first, and is answered alike: when a worker dies, another may be asked.
        public static let repeatable = Traits(rawValue: 1)
        /// The answer to whoever is not signed in may be kept for a second.
        public static let cached = Traits(rawValue: 2)
        /// It has a limit of its own beside that of all routes.
        public static let limited = Traits(rawValue: 4)
        /// Its body may have ``largeBody`` bytes.
        public static let large = Traits(rawValue: 8)
        /// It may be long, and no answer of its path holds a secret: nginx compresses it. What is compressed tells its
        /// length, and by that, to whoever has a part of it said again, what else it holds.
        public static let compressed = Traits(rawValue: 16)
    }

    /// Bytes, 2 MiB, of a body that is a picture, or tells of everyone in a room: some thousands of people.
    public static let largeBody = 2_097_152

    /// The method; a route of GET serves HEAD as well.
    public let method: Method
    /// Words, `<id>` and after it `<user>` or `<recording>`, or `<token>`, each once at most; without the final slash, which is optional.
    public let path: String
    /// Who may call it.
    public let caller: Caller
    /// Who answers.
    public let server: Server
    /// What nginx may do, or must.
    public let traits: Traits

    init(_ method: Method, _ path: String, _ caller: Caller, _ traits: Traits, by server: Server) {
        self.method = method
        self.path = path
        self.caller = caller
        self.server = server
        self.traits = method == .get ? traits.union(.repeatable) : traits
    }

    /// The last word of its path, by which logs name it.
    public var name: Substring { path.split(separator: "/").last { !$0.contains("<") } ?? "" }

    /// Whether who knows its path knows a secret: no log may have it.
    public var hasToken: Bool { path.contains("<token>") }
}
