import Certificates
import JSON
import Programs

/// Has certificates drawn by the program that does nothing else.
struct CertificatePrinter {
    /// nil where none are issued.
    let settings: CertificateSettings?

    /// It takes a fiftieth of a second; this is for a machine that has no time at all.
    private let program = Program(installed: "webinar-live-certificate", deadline: .seconds(5))

    init(settings: CertificateSettings?) {
        self.settings = settings
    }

    /// - Returns: a PDF.
    func print(
        _ claims: CertificateClaims, in language: CertificateSheet.Language
    ) throws(LiveSessionError) -> [UInt8] {
        let sheet = CertificateSheet(
            language: language, claims: claims, accent: settings?.accent, crest: settings?.crest)
        do throws(ProgramError) {
            return try program.run(sheet.json.text)
        } catch {
            throw .certificateNotPrinted(error)
        }
    }
}
