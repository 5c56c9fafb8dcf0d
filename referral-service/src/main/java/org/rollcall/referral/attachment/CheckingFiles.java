package org.rollcall.referral.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;
import org.rollcall.referral.attachment.Attachment.StoredFile;
import org.rollcall.referral.attachment.scan.ScannerAway;
import org.rollcall.referral.attachment.scan.VirusScanner;
import org.rollcall.referral.attachment.scan.VirusScanner.Verdict;
import org.rollcall.referral.attachment.type.FileType;
import org.rollcall.referral.attachment.type.RefusedFile;
import org.rollcall.referral.attachment.type.RefusedFile.Code;
import org.rollcall.referral.attachment.type.SniffingTypes;
import org.rollcall.referral.attachment.upload.ReceivedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whether a file may be kept: its size, what it is, and that no malware is known in it. */
final class CheckingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingFiles.class);

    private final SniffingTypes sniffing = new SniffingTypes();
    private final VirusScanner scanner;
    private final long largest;

    CheckingFiles(VirusScanner scanner, AttachmentSettings settings) {
        this.scanner = scanner;
        this.largest = settings.upload().toBytes();
    }

    StoredFile check(ReceivedFile file, String givenName, AttachedTo about) {
        size(file.length());
        FileType type = sniffing.typeOf(file.path(), givenName);
        if (scan(file) instanceof Verdict.Infected infected) {
            LOG.warn("A file for {} {} was refused: {}", about.kind(), about.subject(), infected.signature());
            throw new RefusedFile(Code.INFECTED, "The virus scanner found malware in it. It was not kept.");
        }
        return new StoredFile(FileName.of(givenName, type.extension()), type, file.length(), file.sha256());
    }

    private void size(long length) {
        if (length == 0) {
            throw new RefusedFile(Code.FILE_EMPTY, "It is empty.");
        }
        if (length > largest) {
            throw new RefusedFile(
                    Code.FILE_TOO_LARGE, String.format(Locale.UK, "A file may have at most %,d bytes.", largest));
        }
    }

    private Verdict scan(ReceivedFile file) {
        try (InputStream bytes = file.open()) {
            return scanner.scan(bytes);
        } catch (ScannerAway away) {
            LOG.warn("A file could not be scanned: {}", away.getMessage());
            RequestRefused later = new RequestRefused(
                    ProblemType.UNAVAILABLE,
                    "The virus scanner does not answer, and no file is kept without its word. Send it again in a minute.");
            later.initCause(away);
            throw later;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
