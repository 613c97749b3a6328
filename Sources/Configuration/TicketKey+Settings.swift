import AccessTokens
import Tickets

extension TicketKey {
    /// A secret of its own, else one derived from the signing key.
    ///
    /// - Returns: nil where the signing key is a public one, which can seal nothing.
    static func ifGiven(_ reader: SettingsReader) throws(SettingsError) -> TicketKey? {
        if let secret = try reader.valueIfGiven(SettingTable.ticketKey) { return TicketKey(derivedFrom: secret) }
        guard try reader.value(SettingTable.jwtAlgorithm) == .hs256 else { return nil }
        return TicketKey(derivedFrom: try reader.value(SettingTable.jwtKey))
    }
}
