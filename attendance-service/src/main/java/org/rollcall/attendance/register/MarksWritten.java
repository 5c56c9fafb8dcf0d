package org.rollcall.attendance.register;

import java.time.LocalDate;
import java.util.SortedSet;
import org.rollcall.attendance.register.year.SchoolYear;
import org.springframework.beans.factory.ObjectProvider;

/** Tells everybody who makes something of a school's marks on which days they were written or judged anew. */
final class MarksWritten {

    private final ObjectProvider<MarksListener> listeners;

    MarksWritten(ObjectProvider<MarksListener> listeners) {
        this.listeners = listeners;
    }

    void tell(Writer writer, SchoolYear year, SortedSet<LocalDate> days) {
        listeners
                .orderedStream()
                .forEach(listener -> listener.marksWritten(
                        writer.tenant(),
                        writer.schoolUrn(),
                        year,
                        days,
                        writer.source().actor()));
    }
}
