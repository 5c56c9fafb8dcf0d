package org.rollcall.referral.attachment.type;

/** A file that may not be attached, with the reason as a code and in words; neither repeats its name or its content. */
public final class RefusedFile extends RuntimeException {

    private final Code code;

    public RefusedFile(Code code, String detail) {
        super(detail);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Why. */
    public enum Code {
        FILE_EMPTY,
        FILE_TOO_LARGE,
        TYPE_NOT_ALLOWED,
        /** Macros, controls or embedded objects. */
        ACTIVE_CONTENT,
        ARCHIVE_NOT_ALLOWED,
        NAME_AND_CONTENT_DIFFER,
        INFECTED
    }
}
