import AccessTokens

extension SettingsReader {
    /// What seals tickets and passwords: a secret of its own, else the signing key. Each key is derived from it.
    ///
    /// nil where the signing key is a public one, which can seal nothing.
    var sealingSecret: String? {
        get throws(SettingsError) {
            if let secret = try valueIfGiven(SettingTable.ticketKey) { return secret }
            guard try value(SettingTable.jwtAlgorithm) == .hs256 else { return nil }
            return try value(SettingTable.jwtKey)
        }
    }
}
