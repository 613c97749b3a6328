// swift-tools-version: 6.3
import PackageDescription

let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let staticRuntime: [LinkerSetting] = [
    .unsafeFlags(["-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections", "-lswiftSynchronization"])
]

let package = Package(
    name: "webinar-live",
    products: [
        .executable(name: "webinar-live", targets: ["WebinarLive"]),
        .executable(name: "webinar-live-events", targets: ["WebinarLiveEvents"]),
        .executable(name: "webinar-live-certificate", targets: ["WebinarLiveCertificate"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    ],
    targets: [
        .systemLibrary(name: "CFCGI", pkgConfig: "fcgi", providers: [.apt(["libfcgi-dev"])]),
        .systemLibrary(name: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CSpawn"),
        .systemLibrary(name: "CRSVG", pkgConfig: "librsvg-2.0", providers: [.apt(["librsvg2-dev"])]),
        .target(name: "FastCGI", dependencies: ["CFCGI"], swiftSettings: swiftSettings),
        .target(name: "PostgreSQL", dependencies: ["CPQ"], swiftSettings: swiftSettings),
        .target(name: "Metrics", dependencies: ["PostgreSQL"], swiftSettings: swiftSettings),
        .target(name: "JSON", swiftSettings: swiftSettings),
        .target(name: "OnAir", dependencies: ["JSON", "PostgreSQL"], swiftSettings: swiftSettings),
        .target(name: "Refusals", dependencies: ["JSON"], exclude: ["README.md"], swiftSettings: swiftSettings),
        .target(
            name: "AccessTokens",
            dependencies: [
                "JSON",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "WebAPI",
            dependencies: [
                "AccessTokens", "FastCGI", "JSON", "Metrics", "PostgreSQL", "Refusals",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "Tickets",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "RoomTickets",
            dependencies: [
                "AccessTokens",
                "JSON",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "Certificates",
            dependencies: ["AccessTokens", "JSON", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: swiftSettings
        ),
        .target(name: "Drawing", dependencies: ["CPango", "CRSVG"], swiftSettings: swiftSettings),
        .target(name: "CertificatePages", dependencies: ["Certificates", "Drawing"], swiftSettings: swiftSettings),
        .target(name: "Programs", dependencies: ["CSpawn"], swiftSettings: swiftSettings),
        .target(
            name: "RecordingFiles",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "LiveSessions",
            dependencies: [
                "Certificates",
                "FastCGI",
                "OnAir",
                "PostgreSQL",
                "Programs",
                "RecordingFiles",
                "RoomTickets",
                "Tickets",
                "WebAPI",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(name: "HubQueries", dependencies: ["OnAir", "PostgreSQL"], swiftSettings: swiftSettings),
        .target(
            name: "LiveEvents",
            dependencies: [
                "HubQueries",
                "JSON",
                "Metrics",
                "OnAir",
                "PostgreSQL",
                "Refusals",
                "Tickets",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(name: "Pictures", swiftSettings: swiftSettings),
        .target(
            name: "Platform",
            dependencies: [
                "FastCGI",
                "Pictures",
                "PostgreSQL",
                "WebAPI",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "Configuration",
            dependencies: [
                "AccessTokens", "Certificates", "JSON", "PostgreSQL", "RecordingFiles", "RoomTickets", "Tickets",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings
        ),
        .target(
            name: "ServiceLog", dependencies: [.product(name: "Logging", package: "swift-log")],
            swiftSettings: swiftSettings),
        .target(name: "Nginx", dependencies: ["JSON", "Refusals", "WebAPI"], swiftSettings: swiftSettings),
        .target(name: "OpenAPI", dependencies: ["JSON", "Refusals", "WebAPI"], swiftSettings: swiftSettings),
        .target(
            name: "Checks", dependencies: ["JSON", "PostgreSQL", "Programs", "RecordingFiles", "RoomTickets"],
            swiftSettings: swiftSettings),
        .target(
            name: "Health", dependencies: ["Checks", "FastCGI", "PostgreSQL", "WebAPI"], swiftSettings: swiftSettings),
        // No test depends on an executable: what links it statically would link the tests so too.
        .executableTarget(
            name: "WebinarLive",
            dependencies: [
                "Certificates",
                "Checks",
                "Configuration",
                "FastCGI",
                "Health",
                "HubQueries",
                "JSON",
                "LiveSessions",
                "Metrics",
                "Nginx",
                "OpenAPI",
                "Platform",
                "PostgreSQL",
                "Programs",
                "RecordingFiles",
                "RoomTickets",
                "ServiceLog",
                "WebAPI",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings,
            linkerSettings: staticRuntime
        ),
        .executableTarget(
            name: "WebinarLiveEvents",
            dependencies: [
                "Checks",
                "Configuration",
                "HubQueries",
                "LiveEvents",
                "Metrics",
                "PostgreSQL",
                "ServiceLog",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: swiftSettings,
            linkerSettings: staticRuntime
        ),
        .executableTarget(
            name: "WebinarLiveCertificate",
            dependencies: ["CertificatePages", "Certificates"],
            swiftSettings: swiftSettings,
            linkerSettings: staticRuntime
        ),
        // What tests of messages judge them by.
        .target(
            name: "SchemaCheck", dependencies: ["JSON", "WebAPI"], path: "Tests/SchemaCheck",
            swiftSettings: swiftSettings),
        .testTarget(name: "FastCGITests", dependencies: ["FastCGI"], swiftSettings: swiftSettings),
        .testTarget(name: "PostgreSQLTests", dependencies: ["PostgreSQL"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ServiceLogTests",
            dependencies: ["ServiceLog", .product(name: "Logging", package: "swift-log")],
            swiftSettings: swiftSettings
        ),
        .testTarget(name: "MetricsTests", dependencies: ["Metrics", "PostgreSQL"], swiftSettings: swiftSettings),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: swiftSettings),
        .testTarget(name: "OnAirTests", dependencies: ["JSON", "OnAir"], swiftSettings: swiftSettings),
        .testTarget(name: "RefusalsTests", dependencies: ["JSON", "Refusals"], swiftSettings: swiftSettings),
        .testTarget(
            name: "AccessTokensTests",
            dependencies: [
                "AccessTokens",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "WebAPITests", dependencies: ["Metrics", "PostgreSQL", "WebAPI"], swiftSettings: swiftSettings),
        .testTarget(name: "TicketsTests", dependencies: ["Tickets"], swiftSettings: swiftSettings),
        .testTarget(
            name: "RecordingFilesTests",
            dependencies: ["RecordingFiles", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "RoomTicketsTests",
            dependencies: [
                "AccessTokens",
                "JSON",
                "RoomTickets",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "CertificatesTests",
            dependencies: [
                "AccessTokens", "Certificates", "JSON", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(
            name: "CertificatePagesTests", dependencies: ["CertificatePages", "Certificates"],
            swiftSettings: swiftSettings),
        .testTarget(name: "ProgramsTests", dependencies: ["Programs"], swiftSettings: swiftSettings),
        .testTarget(
            name: "LiveSessionsTests",
            dependencies: ["Certificates", "LiveSessions", "OnAir", "RecordingFiles", "RoomTickets", "SchemaCheck"],
            swiftSettings: swiftSettings),
        .testTarget(
            name: "LiveEventsTests",
            dependencies: [
                "HubQueries", "LiveEvents", "Metrics", "OnAir", "Refusals", "Tickets",
                .product(name: "NIOEmbedded", package: "swift-nio"),
            ],
            swiftSettings: swiftSettings
        ),
        .testTarget(name: "PicturesTests", dependencies: ["Pictures"], swiftSettings: swiftSettings),
        .testTarget(
            name: "PlatformTests", dependencies: ["Platform", "SchemaCheck"], swiftSettings: swiftSettings),
        .testTarget(
            name: "ConfigurationTests",
            dependencies: ["Configuration", "JSON", "PostgreSQL", "RecordingFiles", "RoomTickets", "Tickets"],
            swiftSettings: swiftSettings),
        .testTarget(name: "ChecksTests", dependencies: ["Checks", "RoomTickets"], swiftSettings: swiftSettings),
        .testTarget(name: "NginxTests", dependencies: ["Nginx", "Refusals", "WebAPI"], swiftSettings: swiftSettings),
    ],
    swiftLanguageModes: [.v6]
)
