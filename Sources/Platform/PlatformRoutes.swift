public import Logging
public import PostgreSQL
public import WebAPI

/// What the portal needs of the platform around the live sessions, for an installation that has no
/// platform: its table of contents (contract, section 3). Sign-in itself is ``SignInRoutes``.
public struct PlatformRoutes: RouteTable {
    private let webinars: WebinarHandlers
    private let editing: WebinarEditing
    private let thumbnails: ThumbnailHandlers?
    private let registrations: RegistrationHandlers
    private let lists: ListRegistration
    private let chat: ChatHandlers
    private let refresh: RefreshHandler?

    /// - Parameters:
    ///   - issuer: nil where tokens are signed elsewhere: there is no refresh then.
    ///   - media: nil where no folder takes pictures: none are sent then.
    public init(
        database: Connection, limits: PlatformLimits, tokens: AccessTokenVerifier, issuer: TokenIssuer?,
        media: MediaFolder?, logger: Logger
    ) {
        webinars = WebinarHandlers(database: database, limits: limits, logger: logger)
        editing = WebinarEditing(database: database, media: media, logger: logger)
        thumbnails = media.map { ThumbnailHandlers(database: database, media: $0, logger: logger) }
        registrations = RegistrationHandlers(database: database, limits: limits, logger: logger)
        lists = ListRegistration(database: database, logger: logger)
        chat = ChatHandlers(database: database, limits: limits, logger: logger)
        refresh = issuer.map { RefreshHandler(database: database, tokens: tokens, issuer: $0) }
    }

    /// For the description of the API.
    public static let subject = Subject(
        "Platform",
        "Webinars, registrations and chat of an installation that stands alone; beside a platform they are the platform's."
    )

    /// The platform's paths, but those of sign-in.
    public static func lines(_ handlers: Self?) -> [Endpoint] {
        let (webinars, registrations, chat) = (handlers?.webinars, handlers?.registrations, handlers?.chat)
        return [
            .optionallyAuthenticated(
                .get, "/api/webinars", webinars?.list, [.cached, .limited, .compressed], by: .lists
            ).described(.listWebinars),
            .authenticated(.post, "/api/webinars", webinars?.create, .limited, by: .lists)
                .described(.createWebinar),
            .optionallyAuthenticated(.get, "/api/webinars/<id>", webinars?.show, .compressed)
                .described(.webinar),
            .authenticated(.put, "/api/webinars/<id>", handlers?.editing.replace, .repeatable, by: .writes)
                .described(.replaceWebinar),
            .authenticated(.patch, "/api/webinars/<id>", handlers?.editing.patch, .repeatable, by: .writes)
                .described(.patchWebinar),
            // Who asks a second worker is told that there is no such webinar any more, which is what was wanted.
            .authenticated(.delete, "/api/webinars/<id>", handlers?.editing.delete, .repeatable, by: .writes)
                .described(.deleteWebinar),
            .authenticated(
                .put, "/api/webinars/<id>/thumbnail", handlers?.thumbnails?.replace, [.repeatable, .large], by: .writes
            ).described(.replaceThumbnail),
            .authenticated(
                .delete, "/api/webinars/<id>/thumbnail", handlers?.thumbnails?.remove, .repeatable, by: .writes
            ).described(.removeThumbnail),
            .authenticated(.get, "/api/registrations", registrations?.listRegistered, .compressed)
                .described(.listRegistered),
            .authenticated(.post, "/api/registrations/register", registrations?.register, by: .writes)
                .described(.register),
            .authenticated(.post, "/api/registrations/register_list", handlers?.lists.register, by: .writes)
                .described(.registerList),
            .authenticated(.get, "/api/registrations/my_registrations", registrations?.listOwn, .compressed)
                .described(.ownRegistrations),
            .authenticated(.delete, "/api/registrations/<id>/unregister", registrations?.unregister, by: .writes)
                .described(.unregister),
            .authenticated(.get, "/api/communications/chat", chat?.list, .compressed)
                .described(.readChat),
            .authenticated(.post, "/api/communications/chat", chat?.write, by: .writes)
                .described(.writeChat),
            .authenticated(.delete, "/api/communications/chat/<id>", chat?.remove, by: .writes)
                .described(.removeChat),
            .open(.post, "/api/accounts/auth/refresh", handlers?.refresh?.refresh, .repeatable)
                .described(.refresh),
        ]
    }

    /// The SQL behind these routes. `webinar-live check` explains each on the real schema.
    public static let statements: [Statement] = [
        LookUpAccount.statement,
        ListWebinars.statement,
        ListWebinarPart<AllWebinars>.statement,
        ListWebinarPart<OrganizedWebinars>.statement,
        ListWebinarPart<RegisteredWebinars>.statement,
        ListWebinarPart<OwnWebinars>.statement,
        LookUpWebinar.statement,
        LookUpCreator.statement,
        CreateWebinar.statement,
        LookUpWebinarRights.statement,
        ChangeWebinar.statement,
        DeleteWebinar.statement,
        ReplaceThumbnail.statement,
        LookUpAccess.statement,
        OwnRegistrations.statement,
        ListRegistered.statement,
        Register.statement,
        RegisterList.statement,
        LookUpCancellation.statement,
        Unregister.statement,
        NewestMessages.statement,
        MessagesBefore.statement,
        MessagesAfter.statement,
        WriteMessage.statement,
        RemoveMessage.statement,
    ]
}
