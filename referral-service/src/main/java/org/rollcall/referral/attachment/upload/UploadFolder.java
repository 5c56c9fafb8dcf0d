package org.rollcall.referral.attachment.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.multipart.MultipartFile;

/** Where files lie until it is known whether they may be kept: nobody can read them there, and what a crash left goes at the next start. */
public final class UploadFolder {

    private static final Logger LOG = LoggerFactory.getLogger(UploadFolder.class);
    private static final Duration LEFT_BEHIND = Duration.ofHours(6);

    private final Path folder;

    public UploadFolder(Path folder) {
        this.folder = folder;
    }

    public ReceivedFile receive(MultipartFile file) {
        try {
            Files.createDirectories(folder);
            ReceivedFile received = new ReceivedFile(Files.createTempFile(folder, "upload", null));
            received.fill(file);
            return received;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Deletes what is older than any upload takes; another instance on this machine may be at work with what is younger. */
    public void sweep() {
        try {
            FileTime oldest = FileTime.from(now().minus(LEFT_BEHIND));
            try (DirectoryStream<Path> left = Files.newDirectoryStream(
                    folder, file -> Files.getLastModifiedTime(file).compareTo(oldest) < 0)) {
                for (Path file : left) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException notNow) {
            LOG.warn("What an earlier run left of uploads could not be deleted: {}", notNow.toString());
        }
    }

    /** As the disk counts time, whatever the service's own clock says. */
    private Instant now() throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "clock", null);
        try {
            return Files.getLastModifiedTime(fresh).toInstant();
        } finally {
            Files.delete(fresh);
        }
    }
}
