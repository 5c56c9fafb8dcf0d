package org.rollcall.referral.attachment.type;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The kinds of file that may be attached: what schools and families send, and nothing that runs when it is opened. */
public enum FileType {
    PDF("application/pdf", "PDF", "pdf"),
    JPEG("image/jpeg", "JPEG", "jpg jpeg"),
    PNG("image/png", "PNG", "png"),
    HEIC("image/heic", "HEIC", "heic heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX", "xlsx"),
    TEXT("text/plain", "TXT", "txt"),
    CSV("text/csv", "CSV", "csv"),
    EMAIL("message/rfc822", "EML", "eml"),
    OUTLOOK_MESSAGE("application/vnd.ms-outlook", "MSG", "msg");

    private final String mediaType;
    private final String name;
    private final String endings;

    FileType(String mediaType, String name, String endings) {
        this.mediaType = mediaType;
        this.name = name;
        this.endings = endings;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending that a name gets which has none. */
    public String extension() {
        return endings().getFirst();
    }

    boolean isNamed(String extension) {
        return endings().contains(extension);
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** As people call it. */
    String called() {
        return name;
    }

    static String allCalled() {
        return Arrays.stream(values()).map(FileType::called).collect(Collectors.joining(", "));
    }
}
