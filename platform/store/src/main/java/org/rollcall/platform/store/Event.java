package org.rollcall.platform.store;

/** Marks the record of something that happened to an aggregate and that others may learn. */
public interface Event {}
