import CPango

/// A page that text and pictures are put on, and that becomes a PDF: cairo draws, Pango shapes what is written, in
/// whatever script. The same calls with the same fonts make the same bytes.
///
/// Lengths are in points, a 72nd of an inch, from the upper left corner.
public final class Page {
    /// Of the page.
    public let size: Size
    private let output = Output()
    private let surface: OpaquePointer
    let context: OpaquePointer

    /// - Parameter information: what a reader of files is told about it.
    public init(_ size: Size, _ information: Information) {
        self.size = size
        surface = cairo_pdf_surface_create_for_stream(
            Output.write, Unmanaged.passUnretained(output).toOpaque(), size.width, size.height)
        context = cairo_create(surface)
        set(CAIRO_PDF_METADATA_TITLE, information.title)
        set(CAIRO_PDF_METADATA_AUTHOR, information.author)
        set(CAIRO_PDF_METADATA_CREATE_DATE, information.created)
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// - Returns: the PDF; nothing can be put on the page any more.
    /// - Throws: ``DrawingError`` if anything on the way failed, which cairo keeps for the end.
    public func finish() throws(DrawingError) -> [UInt8] {
        cairo_show_page(context)
        let status = cairo_status(context)
        cairo_surface_finish(surface)
        let end = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS, end == CAIRO_STATUS_SUCCESS else {
            let failure = status == CAIRO_STATUS_SUCCESS ? end : status
            throw DrawingError(cause: String(cString: cairo_status_to_string(failure)))
        }
        return output.bytes
    }

    /// A frame with lines of this width.
    public func frame(_ frame: Frame, width: Double, _ colour: Colour) {
        set(colour)
        cairo_set_line_width(context, width)
        cairo_rectangle(context, frame.x, frame.y, frame.width, frame.height)
        cairo_stroke(context)
    }

    /// A level line.
    public func line(from x: Double, _ y: Double, length: Double, width: Double, _ colour: Colour) {
        set(colour)
        cairo_set_line_width(context, width)
        cairo_move_to(context, x, y)
        cairo_line_to(context, x + length, y)
        cairo_stroke(context)
    }

    func set(_ colour: Colour) {
        cairo_set_source_rgb(context, colour.red, colour.green, colour.blue)
    }

    private func set(_ metadata: cairo_pdf_metadata_t, _ text: String) {
        cairo_pdf_surface_set_metadata(surface, metadata, text)
    }
}

/// Where cairo writes.
private final class Output {
    var bytes: [UInt8] = []

    static let write: cairo_write_func_t = { output, data, length in
        guard let output, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes += UnsafeBufferPointer(
            start: data, count: Int(length))
        return CAIRO_STATUS_SUCCESS
    }
}

/// Why there is no PDF.
public struct DrawingError: Error {
    /// In cairo's words.
    public let cause: String
}
