package org.rollcall.referral.socialwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.referral.PupilId;
import org.rollcall.referral.SchoolUrn;
import org.rollcall.referral.allocation.conflict.Ties;
import org.rollcall.referral.casework.CaseFiles;
import org.rollcall.referral.casework.KnownCase;
import org.rollcall.referral.pupil.Pupil;
import org.rollcall.referral.pupil.Pupils;
import org.rollcall.referral.socialwork.child.AboutChild;

/** Finds the child of a case or of the roll, for callers who may know of them; for others there is none. */
final class Subjects {

    private final CaseFiles files;
    private final Pupils pupils;
    private final Ties ties;
    private final Clock clock;

    Subjects(CaseFiles files, Pupils pupils, Clock clock, Ties ties) {
        this.files = files;
        this.pupils = pupils;
        this.ties = ties;
        this.clock = clock;
    }

    AboutChild inCase(Caller caller, String caseId) {
        return subject(files.visible(caller, caseId));
    }

    /** Refused when nothing more can be written in the case. */
    AboutChild inOpenCase(Caller caller, String caseId) {
        return subject(files.open(caller, caseId));
    }

    /** At the school that the child came to last, of those that the caller may act for. */
    AboutChild onRoll(Caller caller, String pupilId) {
        PupilId id = new PupilId(pupilId);
        return pupils.find(caller.tenant(), id)
                .filter(pupil -> !ties.keepFrom(caller, id))
                .flatMap(pupil -> school(caller, pupil))
                .map(school -> new AboutChild(id, school, null))
                .orElseThrow(() -> new NotFound("pupils", pupilId));
    }

    private Optional<SchoolUrn> school(Caller caller, Pupil pupil) {
        LocalDate today = LocalDate.now(clock);
        return pupil.joined().entrySet().stream()
                .filter(stay -> caller.mayActFor(stay.getKey()))
                .filter(stay -> caller.councilSide() || pupil.isOnRollOf(new SchoolUrn(stay.getKey()), today))
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(stay -> new SchoolUrn(stay.getKey()));
    }

    private static AboutChild subject(KnownCase known) {
        return new AboutChild(known.pupil(), known.school(), known.id());
    }
}
