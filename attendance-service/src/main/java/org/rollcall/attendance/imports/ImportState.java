package org.rollcall.attendance.imports;

import java.util.Set;
import org.rollcall.platform.rules.State;

/** The life of an import. */
enum ImportState implements State<ImportState> {
    /** Parts of the file are still to come. */
    RECEIVING,
    /** The file is whole and waits to be looked through. */
    RECEIVED,
    WORKING,
    @End
    DONE,
    /** The file is not what it was said to be. */
    @End
    REFUSED,
    /** The rest of the file never came. */
    @End
    ABANDONED;

    @Override
    public Set<ImportState> next() {
        return switch (this) {
            case RECEIVING -> Set.of(RECEIVED, ABANDONED);
            case RECEIVED -> Set.of(WORKING, REFUSED);
            case WORKING -> Set.of(DONE);
            case DONE, REFUSED, ABANDONED -> Set.of();
        };
    }

    @Override
    public String provision() {
        return "the import's life";
    }

    boolean ended() {
        return next().isEmpty();
    }
}
