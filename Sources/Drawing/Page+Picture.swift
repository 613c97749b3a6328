import CPango
import CRSVG
import FoundationEssentials

/// Pictures of the operator's: PNG, JPEG and SVG, by the end of their names.
extension Page {
    /// Puts the picture into the middle of the frame, as large as it fits.
    ///
    /// - Returns: `false` for one that cannot be read, and for one of another kind.
    public func picture(_ path: String, in frame: Frame) -> Bool {
        if path.hasSuffix(".png") { return png(path, in: frame) }
        if path.hasSuffix(".jpg") { return jpeg(path, in: frame) }
        if path.hasSuffix(".svg") { return svg(rsvg_handle_new_from_file(path, nil), in: frame) }
        return false
    }

    private func png(_ path: String, in frame: Frame) -> Bool {
        let image = cairo_image_surface_create_from_png(path)
        defer { cairo_surface_destroy(image) }
        let width = Double(cairo_image_surface_get_width(image))
        let height = Double(cairo_image_surface_get_height(image))
        guard cairo_surface_status(image) == CAIRO_STATUS_SUCCESS, width > 0, height > 0 else { return false }
        let scale = min(frame.width / width, frame.height / height)
        cairo_save(context)
        cairo_translate(
            context, frame.x + (frame.width - width * scale) / 2, frame.y + (frame.height - height * scale) / 2)
        cairo_scale(context, scale, scale)
        cairo_set_source_surface(context, image, 0, 0)
        cairo_paint(context)
        cairo_restore(context)
        return true
    }

    /// As a part of an SVG.
    private func jpeg(_ path: String, in frame: Frame) -> Bool {
        guard let data = FileManager.default.contents(atPath: path) else { return false }
        let size = #"width="\#(frame.width)" height="\#(frame.height)""#
        let image = #"<image \#(size) href="data:image/jpeg;base64,\#(data.base64EncodedString())"/>"#
        let text = Array(#"<svg xmlns="http://www.w3.org/2000/svg" \#(size)>\#(image)</svg>"#.utf8)
        return svg(rsvg_handle_new_from_data(text, gsize(text.count), nil), in: frame)
    }

    /// librsvg keeps the proportions by itself.
    ///
    /// - Parameter handle: is freed; nil for what could not be read.
    private func svg(_ handle: UnsafeMutablePointer<RsvgHandle>?, in frame: Frame) -> Bool {
        guard let handle else { return false }
        defer { g_object_unref(UnsafeMutableRawPointer(handle)) }
        var place = RsvgRectangle(x: frame.x, y: frame.y, width: frame.width, height: frame.height)
        return rsvg_handle_render_document(handle, context, &place, nil) != 0
    }
}
