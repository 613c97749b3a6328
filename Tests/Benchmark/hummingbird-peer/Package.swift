// swift-tools-version: 6.3
import PackageDescription

// CPQ and PostgreSQL are the service's own, by symbolic links: as a package, the service has a target Configuration,
// and so has a package that Hummingbird depends on.
let package = Package(
    name: "hummingbird-peer",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
    ],
    targets: [
        .systemLibrary(name: "CPQ", path: "CPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "PostgreSQL",
            dependencies: ["CPQ"],
            path: "PostgreSQL",
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ]
        ),
        .executableTarget(
            name: "hummingbird-peer",
            dependencies: [
                "PostgreSQL",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ],
            path: "Sources"
        ),
    ],
    swiftLanguageModes: [.v6]
)
