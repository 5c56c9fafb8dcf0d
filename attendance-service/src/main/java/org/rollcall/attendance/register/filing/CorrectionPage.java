package org.rollcall.attendance.register.filing;

import java.util.List;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.platform.store.AggregateType;
import org.rollcall.platform.store.Event;
import org.rollcall.platform.store.Ids;
import org.rollcall.platform.store.WireEvent;

/** A hundred corrections of one register, filed away so that the register itself stays small. Written once, never changed. */
record CorrectionPage(String registerId, int number, List<Correction> corrections) {

    static final int SIZE = 100;

    CorrectionPage {
        corrections = List.copyOf(corrections);
    }

    static String idOf(String registerId, int number) {
        return Ids.from("corrections", registerId, String.valueOf(number));
    }

    String id() {
        return idOf(registerId, number);
    }

    /** How pages are stored; they announce nothing. */
    static final class Type implements AggregateType<CorrectionPage> {

        @Override
        public String collection() {
            return "registerCorrections";
        }

        @Override
        public Class<CorrectionPage> type() {
            return CorrectionPage.class;
        }

        @Override
        public WireEvent wire(Event event) {
            throw new IllegalArgumentException("A page of corrections announces nothing");
        }
    }
}
