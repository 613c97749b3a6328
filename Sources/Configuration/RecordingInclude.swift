public import RecordingFiles

/// What nginx does with recordings that are in a folder, for its server block. It holds a secret, and is for root alone.
///
/// The folder's path has passed the grammar of its setting, which is narrow; the secret is hexadecimal digits.
public struct RecordingInclude {
    private let settings: RecordingSettings?

    /// - Parameter settings: nil where nothing is recorded.
    public init(_ settings: RecordingSettings?) {
        self.settings = settings
    }

    /// The include's text; without locations where no recording is in a folder.
    public var text: String {
        """
        # Made by `webinar-live nginx-settings --context recordings`; make it anew when a setting has changed.
        # It holds a secret: whoever reads it can play each recording whose name he knows.

        \(locations)
        """
    }

    private var locations: String {
        guard let settings, let folder = settings.folder?.path else {
            return "# No recording is in a folder of this host."
        }
        return """
            include webinar-live/recording-judge.conf;

            location ~ "\(Self.expression(below: RecordingLink.incoming))" {
                include webinar-live/recording-upload.conf;
                client_max_body_size \(settings.limit);
                # On the disk of the folder: what has come as a whole is only given its name.
                client_body_temp_path \(folder)/\(RecordingFolder.incoming);
                alias \(folder)/$webinar_live_recording;
            }

            location ~ "\(Self.expression(below: RecordingLink.prefix))" {
                include webinar-live/recording-play.conf;
                secure_link_md5 "\(RecordingLink.expression(secret: settings.key.linkSecret))";
                alias \(folder)/$webinar_live_recording;
                disable_symlinks on from=\(folder);
            }
            """
    }

    private static func expression(below prefix: String) -> String {
        let rest = prefix.dropFirst("/recordings/".count)
        return "^/(?<webinar_live_route>recordings)/\(rest)(?<webinar_live_recording>[0-9a-f]{32}\\.(?:mp4|webm))\\z"
    }
}
