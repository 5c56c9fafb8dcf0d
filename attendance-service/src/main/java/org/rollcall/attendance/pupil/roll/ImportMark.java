package org.rollcall.attendance.pupil.roll;

import java.util.List;

/**
 * What a line of an import last did to a record, kept with the record: when the import is taken up again after a crash, the line gets the
 * same answer as the first time.
 */
public record ImportMark(String importId, long line, Outcome outcome, List<String> changed) {

    public ImportMark {
        changed = List.copyOf(changed);
    }

    public boolean isOf(ImportLine at) {
        return importId.equals(at.importId()) && line == at.line();
    }
}
