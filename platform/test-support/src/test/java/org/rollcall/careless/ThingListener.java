package org.rollcall.careless;

/** Public. */
public final class ThingListener {}
