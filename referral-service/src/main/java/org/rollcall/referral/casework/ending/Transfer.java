package org.rollcall.referral.casework.ending;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.referral.evidence.Narrative;

/**
 * The case went to another council or school.
 *
 * @param dataPack what was sent with it
 * @param contact with whom it was agreed there
 */
public record Transfer(
        Receiver to, List<DataPackItem> dataPack, @Nullable Narrative contact, LocalDate on, String by) {

    public Transfer {
        dataPack = List.copyOf(dataPack);
    }
}
