public import ArgumentParser
public import RecordingFiles

extension PresignedRequest.Method: ExpressibleByArgument {}
