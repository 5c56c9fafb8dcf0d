package org.rollcall.attendance.overview;

import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.KnownPupil;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.register.Registers;
import org.rollcall.attendance.school.CallersSchools;
import org.rollcall.platform.store.NotFound;
import org.rollcall.platform.store.Slice;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;
import org.rollcall.platform.tenancy.TenantId;
import org.rollcall.platform.web.Cursor;
import org.rollcall.platform.web.CursorPage;
import org.springframework.stereotype.Component;

/** Pupils for the caller, one or a page; flagged pupils come from the flagged registers, so no list looks through the rest. */
@Component
class ListingPupils {

    private final Roll roll;
    private final Registers registers;
    private final CallersSchools schools;
    private final PupilViews views;
    private final AccessTable access;

    ListingPupils(Roll roll, Registers registers, CallersSchools schools, PupilViews views, AccessTable access) {
        this.roll = roll;
        this.registers = registers;
        this.schools = schools;
        this.views = views;
        this.access = access;
    }

    PupilView one(Caller caller, String id) {
        return roll.find(caller.tenant(), id)
                .flatMap(pupil -> views.of(pupil, new Viewer(caller, access)))
                .orElseThrow(() -> new NotFound("pupils", id));
    }

    CursorPage<PupilView> page(Caller caller, @Nullable String asked, boolean flagged, Cursor cursor) {
        String school = schools.listed(caller, asked);
        return flagged ? flagged(caller, school, cursor) : everybody(caller, school, cursor);
    }

    private CursorPage<PupilView> everybody(Caller caller, @Nullable String school, Cursor cursor) {
        return page(caller, roll.page(caller.tenant(), school, cursor.after(), cursor.limit()));
    }

    private CursorPage<PupilView> flagged(Caller caller, @Nullable String school, Cursor cursor) {
        TenantId tenant = caller.tenant();
        Slice<String> page = registers.flaggedPupils(tenant, views.thisYear(), school, cursor.after(), cursor.limit());
        return page(caller, page.flatMap(id -> roll.find(tenant, id).stream()));
    }

    private CursorPage<PupilView> page(Caller caller, Slice<KnownPupil> pupils) {
        Viewer viewer = new Viewer(caller, access);
        return CursorPage.of(pupils.flatMap(pupil -> views.of(pupil, viewer).stream()), view -> view);
    }
}
