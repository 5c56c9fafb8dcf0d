package org.rollcall.attendance.imports;

import org.rollcall.platform.store.Event;

/** What others may learn of an import: that it has ended, and how many lines became what. */
sealed interface ImportEvent extends Event {

    record Ended(
            String importId,
            String schoolUrn,
            ImportState state,
            int read,
            int created,
            int changed,
            int unchanged,
            int refused)
            implements ImportEvent {}
}
