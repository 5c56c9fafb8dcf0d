package org.rollcall.platform.rules;

/** One reason why a step may not be taken, and the provision that says so. */
public record FailingGuard(String code, String detail, String provision) {}
