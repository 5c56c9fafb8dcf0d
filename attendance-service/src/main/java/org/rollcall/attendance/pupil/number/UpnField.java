package org.rollcall.attendance.pupil.number;

import java.util.Optional;
import org.rollcall.attendance.csv.CsvLine;

/** The column by which a file says which pupil it means. */
public final class UpnField {

    private static final String NAME = "UPN";

    private UpnField() {}

    /** The number, unless the line is refused for it. */
    public static Optional<Upn> read(CsvLine line) {
        String written = line.text(NAME);
        Optional<UpnFault> fault = Upn.faultIn(written);
        fault.ifPresent(
                wrong -> line.refuse(NAME, wrong.reason(), "Copy the number from the pupil's record; do not type it."));
        return fault.isPresent() ? Optional.empty() : Optional.of(Upn.of(written));
    }
}
