// Who writes a handler names the caller, its answer and its refusals: all of them come with this module.
@_exported public import AccessTokens
@_exported public import JSON
@_exported public import Refusals
