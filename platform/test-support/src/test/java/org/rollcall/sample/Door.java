package org.rollcall.sample;

/** Public, so that a careless neighbour can open it. */
public final class Door {}
