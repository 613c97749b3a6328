/// What an account is on the platform.
enum AccountRole: String, CaseIterable {
    /// May create webinars.
    case admin
    case student

    /// Django's staff are admins, whatever their profile says; who has no profile is a student.
    init(profile: String?, isStaff: Bool) {
        self = isStaff || profile == Self.admin.rawValue ? .admin : .student
    }
}
