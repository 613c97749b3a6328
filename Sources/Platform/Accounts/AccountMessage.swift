import WebAPI

/// An account as sign-in tells its owner.
struct AccountMessage: Encodable {
    let id: Int64
    let username: String
    let email: String
    let first_name: String
    let last_name: String
    let role: AccountRole
    @OrNull var profile_picture_url: String?

    init(_ account: Account) {
        id = account.id.rawValue
        username = account.username
        email = account.email
        first_name = account.firstName
        last_name = account.lastName
        role = account.role
        profile_picture_url = MediaAddress.of(account.profilePicture)
    }
}
