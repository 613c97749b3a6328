public import ArgumentParser
public import Configuration
import LiveSessions
import Platform
import PostgreSQL

extension Pool: ExpressibleByArgument {}

extension Pool {
    /// The SQL that its workers run.
    var statements: [Statement] {
        switch self {
        case .api: LiveSessionQueries.statements + PlatformRoutes.statements
        case .signIn: SignInRoutes.statements
        }
    }
}
