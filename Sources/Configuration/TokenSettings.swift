public import AccessTokens

/// What tokens are verified by, and signed where the key is a secret.
public struct TokenSettings: Sendable {
    /// The algorithm of ``keys``.
    public let algorithm: TokenKeys.Algorithm
    /// What signatures are tried with.
    public let keys: TokenKeys
    /// What a token must say beside.
    public let rules: AccessTokenRules

    /// - Parameter environment: the process's environment; variables without the prefix are left alone.
    /// - Throws: the first ``SettingsError`` found, also one of a key that cannot verify.
    public init(environment: [String: String]) throws(SettingsError) {
        try self.init(SettingsReader(environment: environment))
    }

    init(_ reader: SettingsReader) throws(SettingsError) {
        algorithm = try reader.value(SettingTable.jwtAlgorithm)
        rules = AccessTokenRules(
            issuer: try reader.valueIfGiven(SettingTable.jwtIssuer),
            audience: try reader.valueIfGiven(SettingTable.jwtAudience),
            leeway: try reader.value(SettingTable.jwtLeeway))
        let key = try reader.value(SettingTable.jwtKey)
        do throws(TokenKeyError) {
            keys = try TokenKeys(key, algorithm: algorithm)
        } catch {
            throw .invalidSecret(SettingTable.jwtKey.name, reason: error.description)
        }
    }
}
