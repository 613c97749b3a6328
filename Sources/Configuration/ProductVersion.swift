/// The version of all that is shipped together: both programs, portal, package, and the schema's tag in `sql/sqitch.plan`.
///
/// This is its one place; `nginx/package/build` and `Sources/Portal/build` read it here.
public enum ProductVersion {
    /// `major.minor.patch`.
    public static let text = "1.0.0"
}
