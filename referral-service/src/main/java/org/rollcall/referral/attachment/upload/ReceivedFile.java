package org.rollcall.referral.attachment.upload;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came, on disk until it is closed. */
public final class ReceivedFile implements AutoCloseable {

    private final Path path;
    private String sha256 = "";
    private long length;

    ReceivedFile(Path path) {
        this.path = path;
    }

    void fill(MultipartFile file) throws IOException {
        MessageDigest digest = sha256Digest();
        try (InputStream in = file.getInputStream();
                OutputStream out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            length = in.transferTo(out);
            sha256 = HexFormat.of().formatHex(digest.digest());
        } catch (IOException | RuntimeException brokenOff) {
            close();
            throw brokenOff;
        }
    }

    public Path path() {
        return path;
    }

    public long length() {
        return length;
    }

    public String sha256() {
        return sha256;
    }

    public InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException notNow) {
            throw new UncheckedIOException(notNow);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
