package org.rollcall.attendance.upload;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;

/** A file that was packed for the way, unpacked while it is read and no further than the limit. */
final class Unpacking extends FilterInputStream {

    private static final int BUFFER = 64 * 1024;

    private final long limit;
    private long unpacked;

    private Unpacking(InputStream unpacking, long limit) {
        super(unpacking);
        this.limit = limit;
    }

    /** The body as its Content-Encoding says that it came. */
    static InputStream of(@Nullable String encoding, InputStream body, long limit) {
        return switch (encoding == null ? "identity" : encoding) {
            case "identity" -> body;
            case "gzip" -> new Unpacking(gunzipped(body), limit);
            default ->
                throw new RequestRefused(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the file as it is, or packed with gzip.");
        };
    }

    private static InputStream gunzipped(InputStream body) {
        try {
            return new GZIPInputStream(body, BUFFER);
        } catch (ZipException | EOFException broken) {
            throw broken();
        } catch (IOException interrupted) {
            throw new UncheckedIOException(interrupted);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int count = super.read(into, offset, length);
            unpacked += Math.max(count, 0);
            if (unpacked > limit) {
                throw new RequestRefused(
                        ProblemType.TOO_LARGE, "Send at most %d bytes, before packing.".formatted(limit));
            }
            return count;
        } catch (ZipException | EOFException broken) {
            throw broken();
        }
    }

    private static RequestRefused broken() {
        return new RequestRefused(
                ProblemType.BAD_REQUEST, "The packed file is broken or not whole. Pack it and send it again.");
    }
}
