package org.rollcall.attendance.imports;

import java.util.Set;
import org.rollcall.platform.rules.Refused;

/** The life of an import. */
enum ImportState {
    /** Parts of the file are still to come. */
    RECEIVING,
    /** The file is whole and waits to be looked through. */
    RECEIVED,
    WORKING,
    DONE,
    /** The file is not what it was said to be. */
    REFUSED,
    /** The rest of the file never came. */
    ABANDONED;

    Set<ImportState> next() {
        return switch (this) {
            case RECEIVING -> Set.of(RECEIVED, ABANDONED);
            case RECEIVED -> Set.of(WORKING, REFUSED);
            case WORKING -> Set.of(DONE);
            case DONE, REFUSED, ABANDONED -> Set.of();
        };
    }

    ImportState become(ImportState next) {
        if (!next().contains(next)) {
            throw Refused.transition(this, next, next(), "the import's life");
        }
        return next;
    }

    boolean ended() {
        return next().isEmpty();
    }
}
