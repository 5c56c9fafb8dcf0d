package org.rollcall.attendance.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rollcall.attendance.pupil.circumstances.Circumstances;
import org.rollcall.attendance.pupil.circumstances.OfSchool;
import org.rollcall.attendance.pupil.entry.IdentityRequest;
import org.rollcall.attendance.pupil.entry.ParentRequest;
import org.rollcall.attendance.pupil.entry.ParentsCheck;
import org.rollcall.attendance.pupil.entry.RecordCheck;
import org.rollcall.attendance.pupil.home.AddressType;
import org.rollcall.attendance.pupil.home.Home;
import org.rollcall.attendance.pupil.home.ParentLink;
import org.rollcall.attendance.pupil.home.PupilAddress;
import org.rollcall.platform.store.Actor;
import org.rollcall.platform.store.Aggregates;
import org.rollcall.platform.store.Change;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.web.Seen;

/** What a school or the council writes into a pupil's record by hand. */
final class KeepingRecord {

    private final Aggregates<Pupil> pupils;
    private final WritingRecord writing;
    private final AccessTable table;
    private final Clock clock;

    KeepingRecord(Aggregates<Pupil> pupils, WritingRecord writing, AccessTable table, Clock clock) {
        this.pupils = pupils;
        this.writing = writing;
        this.table = table;
        this.clock = clock;
    }

    RecordAccess access(Caller caller) {
        return new RecordAccess(caller, table, today());
    }

    PupilRecordViews views(Caller caller) {
        return new PupilRecordViews(access(caller), today());
    }

    /** The record, when it is one for this caller. */
    Stored<Pupil> show(Caller caller, String id) {
        Stored<Pupil> pupil = pupils.get(caller.tenant(), id);
        if (!access(caller).sees(pupil.value())) {
            throw new NotFound("pupils", id);
        }
        return pupil;
    }

    Stored<Pupil> identity(Seen seen, IdentityRequest request) {
        return keep(seen, pupil -> pupil.with(request.in(pupil.details())));
    }

    Stored<Pupil> addresses(Seen seen, List<PupilAddress> said) {
        RecordCheck check = new RecordCheck();
        check.each(said, (address, place) -> {
                    check.required(place + "/type", address.type());
                    check.address(place + "/address", address.address(), address.type() != AddressType.NO_FIXED_ABODE);
                })
                .noneAtOnce(homes(said));
        check.refuse();
        List<PupilAddress> tidy = said.stream()
                .map(each -> new PupilAddress(
                        each.type(), RecordCheck.tidy(each.address()), each.doNotDisclose(), each.from(), each.until()))
                .toList();
        return keep(seen, pupil -> pupil.with(new Home(tidy, pupil.home().parents())));
    }

    private static List<PupilAddress> homes(List<PupilAddress> said) {
        return said.stream()
                .filter(address -> address.type() == AddressType.HOME)
                .toList();
    }

    Stored<Pupil> parents(Seen seen, List<ParentRequest> said) {
        ParentsCheck.refuseProblemsIn(said);
        return keep(seen, pupil -> {
            Map<String, ParentLink> known = new HashMap<>();
            pupil.home().parents().forEach(parent -> known.put(parent.id(), parent));
            List<ParentLink> next = said.stream()
                    .map(parent -> parent.after(parent.id() == null ? null : known.get(parent.id())))
                    .toList();
            return pupil.with(new Home(pupil.home().addresses(), next));
        });
    }

    Stored<Pupil> circumstances(Seen seen, UnaryOperator<Circumstances> change) {
        return keep(seen, pupil -> pupil.with(change.apply(pupil.circumstances())));
    }

    /** What the caller's schools keep is replaced by what was said; what others keep stays. */
    <T extends OfSchool> List<T> merged(Caller caller, List<T> known, List<T> said) {
        RecordAccess access = access(caller);
        return Stream.concat(known.stream().filter(each -> !access.sees(each)), said.stream())
                .toList();
    }

    private Stored<Pupil> keep(Seen seen, UnaryOperator<Pupil> change) {
        Caller caller = seen.caller();
        show(caller, seen.id());
        Stored<Pupil> pupil = pupils.get(caller.tenant(), seen.id(), seen.version());
        Pupil next = change.apply(pupil.value());
        if (next.equals(pupil.value())) {
            return pupil;
        }
        Supplier<Stored<Pupil>> save = () -> pupils.save(pupil, Change.of(next), Actor.of(caller));
        return next.isKnownAs(pupil.value()) ? save.get() : writing.write(pupil.tenant(), seen.id(), next, save);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
