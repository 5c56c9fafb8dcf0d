package org.rollcall.platform.store;

/**
 * An event as it leaves the service: a stable type such as {@code org.rollcall.legal.penalty-notice.paid.v1} and a record
 * that Jackson can write. Components that are null are left out.
 */
public record WireEvent(String type, Object payload) {}
