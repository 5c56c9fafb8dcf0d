package org.rollcall.attendance.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.FindingPupils;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.stay.Enrolment;
import org.rollcall.attendance.school.CallersSchools;
import org.rollcall.attendance.school.Schools;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.platform.store.NoSuchPlace;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.CursorPage;
import org.springframework.stereotype.Component;

/** Searches the pupils of a council for its officers; for a school's own people, those on its roll and those about to join. */
@Component
class SearchingPupils {

    private final FindingPupils finding;
    private final CallersSchools callersSchools;
    private final Schools schools;
    private final Clock clock;

    SearchingPupils(FindingPupils finding, CallersSchools callersSchools, Schools schools, Clock clock) {
        this.finding = finding;
        this.callersSchools = callersSchools;
        this.schools = schools;
        this.clock = clock;
    }

    CursorPage<FoundPupilView> search(Caller caller, PupilSearchRequest request) {
        String school = callersSchools.sought(caller, request.school());
        Slice<Found> found = page(caller, request, school).flatMap(pupil -> found(caller, pupil, school).stream());
        return view(caller, found.filter(each -> request.state() == null || each.state() == request.state()));
    }

    private Slice<KnownPupil> page(Caller caller, PupilSearchRequest request, @Nullable String school) {
        try {
            return finding.find(caller.tenant(), request.sought(school), request.after(), request.pageLength());
        } catch (NoSuchPlace elsewhere) {
            throw new InvalidInput("/after", "is not what a page of this search gave as next");
        }
    }

    /** The latest stay, at the school that is meant; a school's people know of none that has ended. */
    private Optional<Found> found(Caller caller, KnownPupil pupil, @Nullable String school) {
        LocalDate today = LocalDate.now(clock);
        List<Enrolment> stays = school == null ? pupil.enrolments() : pupil.at(school);
        return stays.stream()
                .filter(stay -> caller.councilSide() || !stay.endedBefore(today))
                .max(Comparator.comparing(Enrolment::joined))
                .map(stay -> new Found(pupil, stay, OnRoll.of(stay, today)));
    }

    private CursorPage<FoundPupilView> view(Caller caller, Slice<Found> found) {
        Map<String, String> names = schools.names(
                caller.tenant(),
                found.items().stream().map(each -> each.stay().schoolUrn()).collect(Collectors.toSet()));
        return CursorPage.of(
                found,
                each -> FoundPupilView.of(
                        each.pupil(),
                        each.stay(),
                        each.state(),
                        names.get(each.stay().schoolUrn())));
    }

    private record Found(KnownPupil pupil, Enrolment stay, OnRoll state) {}
}
