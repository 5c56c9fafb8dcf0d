package org.rollcall.attendance.register.filing;

import java.util.List;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.platform.tenancy.TenantId;

/**
 * A register as far as its corrections go.
 *
 * @param filed how many corrections are filed
 * @param latest those that came after them, oldest first
 */
public record Corrected(TenantId tenant, String registerId, int filed, List<Correction> latest) {

    int pagesFiled() {
        return filed / CorrectionPage.SIZE;
    }

    int fullPages() {
        return latest.size() / CorrectionPage.SIZE;
    }

    /** The page that the latest corrections fill, counted from 0 behind those that are filed. */
    CorrectionPage page(int place) {
        int from = place * CorrectionPage.SIZE;
        return new CorrectionPage(registerId, pagesFiled() + place, latest.subList(from, from + CorrectionPage.SIZE));
    }
}
