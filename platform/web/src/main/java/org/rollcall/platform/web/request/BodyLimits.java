package org.rollcall.platform.web.request;

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

    long bytesFor(@org.jspecify.annotations.Nullable String contentType) {
        boolean file = contentType != null
                && (contentType.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                        || contentType.startsWith("text/csv")
                        || contentType.startsWith("application/x-ndjson"));
        return (file ? upload : json).toBytes();
    }
}
