package org.rollcall.referral.caselog.told;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.store.WireEvent;
import org.rollcall.referral.caselog.entry.EntryKind;
import org.rollcall.referral.caselog.entry.EntryState;
import org.rollcall.referral.caselog.entry.HomeVisit;
import org.rollcall.referral.caselog.entry.Whose;

/** The events of the log as others read them. */
public final class LogMessages {

    private LogMessages() {}

    public static WireEvent of(LogEvent event) {
        return switch (event) {
            case LogEvent.Planned it -> log("entry-planned", Planned.of(it));
            case LogEvent.Added it -> log("entry-added", Added.of(it));
            case LogEvent.Ended it -> log("entry-ended", Ended.of(it));
            case LogEvent.SharingChanged it -> log("entry-sharing-changed", SharingChanged.of(it));
            case LogEvent.VisitMade it -> new WireEvent("org.rollcall.referral.home-visit.made.v1", VisitMade.of(it));
        };
    }

    private static WireEvent log(String verb, Object body) {
        return new WireEvent("org.rollcall.referral.case-log.%s.v1".formatted(verb), body);
    }

    record Planned(
            String entryId, String caseId, String pupilId, String schoolUrn, EntryKind kind, LocalDate plannedFor) {

        static Planned of(LogEvent.Planned it) {
            Whose whose = it.whose();
            return new Planned(
                    it.id(),
                    whose.caseId().value(),
                    whose.pupil().value(),
                    whose.school().value(),
                    it.kind(),
                    it.on());
        }
    }

    record Added(
            String entryId,
            String caseId,
            String pupilId,
            String schoolUrn,
            EntryKind kind,
            LocalDate doneOn,
            boolean evidential,
            boolean shared,
            @Nullable String corrects) {

        static Added of(LogEvent.Added it) {
            Whose whose = it.whose();
            return new Added(
                    it.id(),
                    whose.caseId().value(),
                    whose.pupil().value(),
                    whose.school().value(),
                    it.kind(),
                    it.on(),
                    it.evidential(),
                    it.shared(),
                    it.corrects());
        }
    }

    record Ended(String entryId, String caseId, String pupilId, String schoolUrn, EntryKind kind, EntryState state) {

        static Ended of(LogEvent.Ended it) {
            Whose whose = it.whose();
            return new Ended(
                    it.id(),
                    whose.caseId().value(),
                    whose.pupil().value(),
                    whose.school().value(),
                    it.kind(),
                    it.how());
        }
    }

    record SharingChanged(
            String entryId, String caseId, String pupilId, String schoolUrn, EntryKind kind, boolean shared) {

        static SharingChanged of(LogEvent.SharingChanged it) {
            Whose whose = it.whose();
            return new SharingChanged(
                    it.id(),
                    whose.caseId().value(),
                    whose.pupil().value(),
                    whose.school().value(),
                    it.kind(),
                    it.shared());
        }
    }

    record VisitMade(
            String entryId,
            String caseId,
            String pupilId,
            String schoolUrn,
            String parentId,
            LocalDate madeOn,
            int attempts,
            HomeVisit.Outcome outcome) {

        static VisitMade of(LogEvent.VisitMade it) {
            Whose whose = it.whose();
            return new VisitMade(
                    it.id(),
                    whose.caseId().value(),
                    whose.pupil().value(),
                    whose.school().value(),
                    it.parent().value(),
                    it.on(),
                    it.attempts(),
                    it.outcome());
        }
    }
}
