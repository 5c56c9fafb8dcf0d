package org.rollcall.attendance.cohort;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads something when it is first asked for, and not again. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T read;

    Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = read;
        if (known == null) {
            known = source.get();
            read = known;
        }
        return known;
    }
}
