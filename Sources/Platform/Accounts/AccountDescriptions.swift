import WebAPI

/// What clients are told of sign-in.
extension RouteDescription {
    static let logIn = RouteDescription(
        "Sign in",
        body: DescribedFields(SignInRoutes.readCredentials),
        answer: .json(TokenPair.signInSchema, "Tokens, and whom they are for."),
        isSignIn: true)

    static let eraseAccount = RouteDescription(
        "Erase one's own account",
        details:
            "With all that is kept of it, for good. Past webinars stay for those who attended, by a former teacher.",
        body: DescribedFields(ErasureHandler.readPassword),
        answer: .done,
        refusals: [.webinarsAhead])

    static let refresh = RouteDescription(
        "Get new tokens for a refresh token",
        body: DescribedFields(RefreshHandler.readToken),
        answer: .json(TokenPair.schema, "New tokens."),
        isSignIn: true)
}
