import Certificates

extension CertificateKeys {
    /// - Returns: nil where no certificates are issued.
    /// - Throws: ``SettingsError`` also where there is no address that a certificate could name.
    static func ifGiven(_ reader: SettingsReader) throws(SettingsError) -> CertificateKeys? {
        guard let keys = try reader.value(SettingTable.certificateKey) else { return nil }
        guard try reader.value(SettingTable.site) != nil else {
            throw .doesNotFit(
                SettingTable.certificateKey.name,
                reason: "a certificate names the address where it is verified; set \(SettingTable.site.name)")
        }
        return keys
    }
}
