package org.rollcall.platform.web.request;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may send.
 *
 * @param json the most that a JSON document may weigh
 * @param upload the most that a file, such as a register in CSV, may weigh
 */
@ConfigurationProperties("rollcall.limits")
record BodyLimits(
        @DefaultValue("1MB") DataSize json,
        @DefaultValue("20MB") DataSize upload) {

    /** The lines that part the fields of a form, and its fields other than the file. */
    private static final DataSize ENVELOPE = DataSize.ofMegabytes(1);

    long bytesFor(@Nullable String contentType) {
        if (isForm(contentType)) {
            return upload.toBytes() + ENVELOPE.toBytes();
        }
        boolean file = contentType != null
                && (contentType.startsWith("text/csv") || contentType.startsWith("application/x-ndjson"));
        return (file ? upload : json).toBytes();
    }

    /** A form with a file: the container takes it apart and keeps the file on disk, not in memory. */
    static boolean isForm(@Nullable String contentType) {
        return contentType != null && contentType.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
