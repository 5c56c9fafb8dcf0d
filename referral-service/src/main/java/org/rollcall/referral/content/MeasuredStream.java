package org.rollcall.referral.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes that are counted and hashed while they are read. */
final class MeasuredStream extends FilterInputStream {

    private final MessageDigest digest;
    private long length;

    MeasuredStream(InputStream bytes) {
        this(bytes, sha256Digest());
    }

    private MeasuredStream(InputStream bytes, MessageDigest digest) {
        super(new DigestInputStream(bytes, digest));
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        length += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        int read = super.read(into, offset, count);
        length += Math.max(read, 0);
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("what is measured is read");
    }

    /** Reads what is left. */
    MeasuredStream toTheEnd() {
        try {
            transferTo(OutputStream.nullOutputStream());
            return this;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** Once, at the end. */
    KeptContent.Kept as(String blob) {
        return new KeptContent.Kept(blob, length, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
