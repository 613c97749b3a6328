import Testing

@testable import RecordingFiles

/// The signatures are botocore's; `Tests/HTTP/test_recordings_in_a_store.py` compares more of them.
@Suite struct PresignedRequestTests {
    private let store = ObjectStore(
        endpoint: "https://s3.school.example:9000", bucket: "lessons", region: "eu-central-1",
        accessKey: "AKIAIOSFODNN7EXAMPLE", secretKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    private let now: Int64 = 1_795_713_604

    @Test func `a file is played under any name`() {
        let request = PresignedRequest(
            .get, "recordings/a b+ü~.mp4", type: "video/mp4", fileName: "recording.mp4")
        let address = request.address(at: store, now: now, lifetime: 3_600)
        #expect(address.hasPrefix("https://s3.school.example:9000/lessons/recordings/a%20b%2B%C3%BC~.mp4?"))
        #expect(
            address.hasSuffix("&X-Amz-Signature=4dd5da3371f7508847942ef447deda63d3caaf17f17bebd62108acb65c74538c"))
    }

    @Test func `so many bytes are put, and no others`() {
        let address = PresignedRequest(.put, "recordings/x.mp4", size: 12)
            .address(at: store, now: now, lifetime: 3_600)
        #expect(address.contains("&X-Amz-SignedHeaders=content-length%3Bhost&"))
        #expect(
            address.hasSuffix("&X-Amz-Signature=1a60e928ee19633b44fe137796cd9fdc9b496cc9db9fdba78710765eb69b5111"))
    }

    @Test func `an object is removed`() {
        let address = PresignedRequest(.delete, "recordings/x.mp4").address(at: store, now: now, lifetime: 300)
        #expect(
            address.hasSuffix("&X-Amz-Signature=d253e7f3a6eda987dfb92432a70e3b31716d22024e7c312babd238f82dfdfdcf"))
    }

    @Test(arguments: [
        (0, "19700101T000000Z"), (951_782_399, "20000228T235959Z"), (951_782_400, "20000229T000000Z"),
        (1_709_251_200, "20240301T000000Z"), (1_795_713_604, "20261126T172004Z"), (4_102_444_799, "20991231T235959Z"),
    ])
    func `a moment is said by the calendar`(seconds: Int64, text: String) {
        #expect(BasicTime(seconds).text == text)
    }
}
