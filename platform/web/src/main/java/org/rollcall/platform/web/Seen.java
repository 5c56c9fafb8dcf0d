package org.rollcall.platform.web;

import org.rollcall.platform.store.Version;
import org.rollcall.platform.tenancy.Caller;

/**
 * A record as its caller last saw it, which is what a step on it begins with: an argument of a handler.
 *
 * @param id the {@code {id}} of the address
 * @param version as it was sent back in {@code If-Match}
 */
public record Seen(Caller caller, String id, Version version) {}
