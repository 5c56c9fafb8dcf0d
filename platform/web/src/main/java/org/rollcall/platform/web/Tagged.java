package org.rollcall.platform.web;

import java.net.URI;
import org.rollcall.platform.store.Version;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of what they show, for the caller to send back in {@code If-Match}. */
public final class Tagged {

    private Tagged() {}

    public static <T> ResponseEntity<T> ok(T view, Version version) {
        return ResponseEntity.ok().eTag(tag(version)).body(view);
    }

    public static <T> ResponseEntity<T> created(URI location, T view, Version version) {
        return ResponseEntity.created(location).eTag(tag(version)).body(view);
    }

    private static String tag(Version version) {
        return "\"" + version.value() + "\"";
    }
}
