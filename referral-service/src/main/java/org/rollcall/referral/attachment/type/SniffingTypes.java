package org.rollcall.referral.attachment.type;

import static org.rollcall.referral.attachment.type.FileType.CSV;
import static org.rollcall.referral.attachment.type.FileType.EMAIL;
import static org.rollcall.referral.attachment.type.FileType.TEXT;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.rollcall.referral.attachment.type.RefusedFile.Code;

/** Finds out what a file is from its bytes; the name is only asked whether it says the same. */
public final class SniffingTypes {

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

    /** @throws RefusedFile when it is of no kind that may be attached, or its name says something else */
    public FileType typeOf(Path file, String name) {
        try {
            String extension = extension(name);
            FileType type = typeOf(file, sniffed(file), extension);
            if (!extension.isEmpty() && !type.isNamed(extension)) {
                throw new RefusedFile(
                        Code.NAME_AND_CONTENT_DIFFER,
                        "The content is %s and the name says otherwise. Give the file a name that ends in .%s, or send the file that you mean."
                                .formatted(type.called(), type.extension()));
            }
            return type;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String sniffed(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return magic.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    private static FileType typeOf(Path file, String sniffed, String extension) throws IOException {
        return switch (sniffed) {
            case "application/pdf" -> FileType.PDF;
            case "image/jpeg" -> FileType.JPEG;
            case "image/png" -> FileType.PNG;
            case "image/heic", "image/heif" -> FileType.HEIC;
            case "application/zip", "application/x-tika-ooxml" -> OfficeDocument.typeOf(file);
            case "application/x-tika-msoffice" -> OutlookMessage.typeOf(file);
            case "message/rfc822", "text/plain", "text/csv", "text/tab-separated-values" -> text(sniffed, extension);
            default -> throw notAllowed("It is %s.".formatted(sniffed));
        };
    }

    /** Text is what its name says: a table, a saved e-mail when it looks like one, and else a text. */
    private static FileType text(String sniffed, String extension) {
        if (CSV.isNamed(extension)) {
            return CSV;
        }
        return sniffed.equals(EMAIL.mediaType()) && !TEXT.isNamed(extension) ? EMAIL : TEXT;
    }

    static RefusedFile notAllowed(String what) {
        return new RefusedFile(
                Code.TYPE_NOT_ALLOWED, "%s Send one of these: %s.".formatted(what, FileType.allCalled()));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
