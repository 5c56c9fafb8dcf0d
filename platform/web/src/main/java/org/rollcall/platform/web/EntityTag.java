package org.rollcall.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rollcall.platform.store.Version;
import org.rollcall.platform.web.problem.ProblemType;
import org.rollcall.platform.web.problem.RequestRefused;

/** A version as it travels in {@code ETag} and {@code If-Match}. */
public final class EntityTag {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private EntityTag() {}

    /** Reads the value of an {@code If-Match}; a handler that does not insist on the header calls this when it was sent. */
    public static Version read(String ifMatch) {
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new RequestRefused(
                    ProblemType.BAD_REQUEST, "If-Match must be one ETag as it was given, such as \"7\".");
        }
        return new Version(Long.parseLong(tag.group(1)));
    }
}
