import FastCGI

extension Call {
    /// What `read` makes of the body's fields; nil from it means that one of them is not as it must be.
    ///
    /// A result, because the caller's account is judged before what it sent.
    public func bodyFields<Value>(_ read: (inout Fields) -> Value?) -> Result<Value, InputError> {
        Result { () throws(InputError) in try Self.value(of: Fields(body: request.body), read) }
    }

    /// As ``bodyFields(_:)``, of the parameters of the address.
    public func queryFields<Value>(_ read: (inout Fields) -> Value?) -> Result<Value, InputError> {
        Result { () throws(InputError) in try Self.value(of: Fields(query: query), read) }
    }

    private static func value<Value>(
        of fields: Fields, _ read: (inout Fields) -> Value?
    ) throws(InputError) -> Value {
        var fields = fields
        guard let value = read(&fields), fields.areValid else { throw fields.rejection }
        return value
    }
}
