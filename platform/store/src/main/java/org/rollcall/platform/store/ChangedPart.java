package org.rollcall.platform.store;

import java.time.Instant;

/**
 * A part of a record that was changed, for somebody who decided on an older version of it.
 *
 * @param part the part's name in the record, never its value
 * @param version the version that the change led to
 * @param by who changed it, as {@link Actor#id()} says
 */
public record ChangedPart(String part, long version, Instant at, String by) {}
