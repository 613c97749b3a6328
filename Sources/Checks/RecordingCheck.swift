import FoundationEssentials
import Glibc
public import RecordingFiles

/// Looks whether recordings can be kept where the settings say, and removed.
public struct RecordingCheck {
    private let settings: RecordingSettings?
    private let user: String

    /// - Parameters:
    ///   - settings: nil where nothing is recorded.
    ///   - user: whom `nginx/systemd` runs the workers as.
    public init(_ settings: RecordingSettings?, user: String) {
        self.settings = settings
        self.user = user
    }

    /// A line for each place.
    public func findings() -> [Finding] {
        guard let settings else { return [] }
        return (settings.folder.map { [look(at: $0.path)] } ?? []) + (settings.store.map(look(at:)) ?? [])
    }

    private func look(at folder: String) -> Finding {
        let mend = "make it as install -d -m 2770 -o \(Self.nginx) -g \(user) \(folder)"
        guard access(folder, R_OK | W_OK | X_OK) == 0 else {
            return .failure("recordings: \(folder) is no folder that this user may remove files from: \(mend)")
        }
        var status = stat()
        guard stat(folder, &status) == 0, let owner = getpwuid(status.st_uid) else {
            return .ok("recordings: \(folder)")
        }
        // Who else runs nginx, only its configuration knows.
        let name = String(cString: owner.pointee.pw_name)
        let isClosed = status.st_mode & S_IWOTH == 0 && !isGroupOfNginx(status)
        if [user, "root"].contains(name), isClosed, getpwnam(Self.nginx) != nil {
            return .failure("recordings: \(folder) is \(name)'s, and nginx may not write in it: \(mend)")
        }
        return .ok("recordings: \(folder)")
    }

    private static let nginx = "www-data"

    private func isGroupOfNginx(_ status: stat) -> Bool {
        guard status.st_mode & S_IWGRP != 0, let user = getpwnam(Self.nginx) else { return false }
        return user.pointee.pw_gid == status.st_gid
    }

    /// Asks for an object that is not there: whoever may, is told that.
    private func look(at store: ObjectStore) -> [Finding] {
        let now = Int64(Date().timeIntervalSince1970)
        let address = PresignedRequest(.get, "recordings/check").address(at: store, now: now, lifetime: 60)
        guard let answer = Curl(address: address).run() else {
            return [.warning("recordings: the store is not looked at, because there is no curl: apt-get install curl")]
        }
        if let failure = answer.failure {
            return [.failure("recordings: \(store.endpoint) cannot be reached: \(failure.message)")]
        }
        if let code = answer.body.firstMatch(of: /<Code>([A-Za-z]+)<\/Code>/)?.1,
            ["InvalidAccessKeyId", "NoSuchBucket", "RequestTimeTooSkewed", "SignatureDoesNotMatch"].contains(code)
        {
            return [.failure("recordings: \(store.endpoint) refuses this site: \(code)")]
        }
        guard [200, 403, 404].contains(answer.status) else {
            return [.failure("recordings: \(store.endpoint) answers \(answer.status), and speaks no S3")]
        }
        return [.ok("recordings: \(store.endpoint), bucket \(store.bucket)")]
    }
}
