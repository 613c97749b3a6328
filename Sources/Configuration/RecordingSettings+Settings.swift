import RecordingFiles

/// Who sees recordings beside hosts and admins.
enum RecordingAudience: String, CaseIterable {
    case registered, hosts
}

extension RecordingSettings {
    /// - Returns: nil where nothing is recorded.
    /// - Throws: ``SettingsError`` also for settings that do not fit together.
    static func ifGiven(_ reader: SettingsReader) throws(SettingsError) -> RecordingSettings? {
        let (folder, store) = (try reader.valueIfGiven(SettingTable.recordingsFolder), try ObjectStore.ifGiven(reader))
        guard let secret = try reader.valueIfGiven(SettingTable.recordingKey) else {
            let given = folder != nil ? SettingTable.recordingsFolder.name : SettingTable.s3Endpoint.name
            guard folder == nil, store == nil else {
                throw .lacksCompanion(given, companion: SettingTable.recordingKey.name)
            }
            return nil
        }
        guard folder != nil || store != nil else {
            throw .lacksCompanion(SettingTable.recordingKey.name, companion: SettingTable.recordingsFolder.name)
        }
        let limit = Int64(try reader.value(SettingTable.recordingLimit)) << 30
        guard store == nil || limit <= ObjectStore.largestObject else {
            throw .doesNotFit(
                SettingTable.recordingLimit.name, reason: "a store takes 5 gibibytes at once, and no more")
        }
        return RecordingSettings(
            key: RecordingKey(secret), folder: folder.map(RecordingFolder.init), store: store, limit: limit,
            days: try reader.value(SettingTable.recordingDays),
            isForHosts: try reader.value(SettingTable.recordingAudience) == .hosts)
    }
}

extension ObjectStore {
    /// - Returns: nil where there is none.
    static func ifGiven(_ reader: SettingsReader) throws(SettingsError) -> ObjectStore? {
        let endpoint = try reader.value(SettingTable.s3Endpoint)
        let bucket = try reader.valueIfGiven(SettingTable.s3Bucket)
        let accessKey = try reader.valueIfGiven(SettingTable.s3AccessKey)
        let secretKey = try reader.valueIfGiven(SettingTable.s3SecretKey)
        let companions = [
            (SettingTable.s3Bucket.name, bucket), (SettingTable.s3AccessKey.name, accessKey),
            (SettingTable.s3SecretKey.name, secretKey),
        ]
        guard let endpoint else {
            guard let given = companions.first(where: { $0.1 != nil }) else { return nil }
            throw .lacksCompanion(given.0, companion: SettingTable.s3Endpoint.name)
        }
        guard let bucket, let accessKey, let secretKey else {
            let missing = companions.first { $0.1 == nil }?.0 ?? ""
            throw .lacksCompanion(SettingTable.s3Endpoint.name, companion: missing)
        }
        return ObjectStore(
            endpoint: endpoint.text, bucket: bucket, region: try reader.value(SettingTable.s3Region),
            accessKey: accessKey, secretKey: secretKey)
    }
}
