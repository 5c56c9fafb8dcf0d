package org.rollcall.platform.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list in the order of ids, and where the next part begins; null at the end. */
public record Slice<T>(List<T> items, @Nullable String next) {}
