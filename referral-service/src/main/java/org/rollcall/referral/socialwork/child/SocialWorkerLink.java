package org.rollcall.referral.socialwork.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a child has a social worker, for a time.
 *
 * @param worker none when nobody knows who it is: then the duty desk of the responsible council is told
 * @param validTo the last day; none while it goes on
 */
public record SocialWorkerLink(
        CareStatus status,
        CouncilCode responsible,
        @Nullable SocialWorker worker,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean isOverBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** Everything that a letter will print of it. */
    String words() {
        if (worker == null) {
            return "";
        }
        WorkerContact contact = worker.contact();
        return contact == null
                ? worker.name().text()
                : "%s %s %s".formatted(worker.name().text(), text(contact.email()), text(contact.phone()));
    }

    private static String text(@Nullable String some) {
        return some == null ? "" : some;
    }

    SocialWorkerLink until(LocalDate last) {
        return new SocialWorkerLink(status, responsible, worker, validFrom, last);
    }
}
