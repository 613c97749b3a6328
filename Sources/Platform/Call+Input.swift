import WebAPI

extension Call {
    /// As ``bodyFields(_:)``, with the platform's own error.
    func body<Value>(_ read: (inout Fields) -> Value?) -> Result<Value, PlatformError> {
        bodyFields(read).mapError(PlatformError.input)
    }

    /// As ``queryFields(_:)``, with the platform's own error.
    func parameters<Value>(_ read: (inout Fields) -> Value?) -> Result<Value, PlatformError> {
        queryFields(read).mapError(PlatformError.input)
    }
}
