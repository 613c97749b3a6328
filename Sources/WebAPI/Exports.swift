// Who writes a handler names the caller and its answer: both come with this module.
@_exported public import AccessTokens
@_exported public import JSON
