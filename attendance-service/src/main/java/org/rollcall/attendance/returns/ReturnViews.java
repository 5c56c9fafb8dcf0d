package org.rollcall.attendance.returns;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.Roll;
import org.rollcall.attendance.returns.due.Occasion;
import org.rollcall.platform.store.Stored;
import org.rollcall.platform.tenancy.AccessTable;
import org.rollcall.platform.tenancy.Caller;

/** Shows returns: in a list without what they tell of the child, one by itself with it. */
final class ReturnViews {

    private final Roll roll;
    private final AccessTable access;
    private final Clock clock;

    ReturnViews(Roll roll, AccessTable access, Clock clock) {
        this.roll = roll;
        this.access = access;
        this.clock = clock;
    }

    ReturnView line(Caller caller, Stored<StatutoryReturn> owed) {
        return view(caller, owed, null);
    }

    ReturnView whole(Caller caller, Stored<StatutoryReturn> owed) {
        return view(caller, owed, content(owed));
    }

    private @Nullable ReturnContent content(Stored<StatutoryReturn> owed) {
        StatutoryReturn value = owed.value();
        Sending sent = value.sending();
        return sent != null
                ? sent.content()
                : roll.find(owed.tenant(), value.pupilId())
                        .map(pupil -> ReturnContent.of(pupil, value.schoolUrn(), value.contentOf(LocalDate.now(clock))))
                        .orElse(null);
    }

    private ReturnView view(Caller caller, Stored<StatutoryReturn> stored, @Nullable ReturnContent content) {
        StatutoryReturn owed = stored.value();
        KnownReturn known = KnownReturn.of(stored);
        Occasion occasion = owed.occasion();
        StatutoryReturn.Closing closed = owed.closed();
        return new ReturnView(
                stored.id(),
                owed.kind(),
                owed.state(),
                owed.pupilId(),
                owed.schoolUrn(),
                occasion.on(),
                owed.dueOn(),
                known.late(),
                from(occasion),
                days(occasion),
                occasion instanceof Occasion.Deletion deletion ? deletion.ground() : null,
                occasion instanceof Occasion.Deletion deletion ? deletion.deletionId() : null,
                occasion instanceof Occasion.Deletion deletion ? deletion.destination() : null,
                known.sentOn(),
                closed == null ? null : closed.on(),
                closed == null ? null : closed.reason(),
                content == null ? null : ReturnView.ToldOfPupil.of(content, mayKnowAddresses(caller, content)),
                content == null ? null : content.missing(),
                actions(caller, owed.state()));
    }

    private static @Nullable LocalDate from(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Absence absence -> absence.from();
            case Occasion.Sickness sickness -> sickness.from();
            case Occasion.Entered entered -> null;
            case Occasion.Deletion deletion -> null;
        };
    }

    private static @Nullable BigDecimal days(Occasion occasion) {
        return occasion instanceof Occasion.Sickness sickness ? sickness.days() : null;
    }

    /** A shielded address is for those alone who may know shielded ones. */
    private boolean mayKnowAddresses(Caller caller, ReturnContent content) {
        Set<String> may = access.authoritiesOf(caller.roles());
        return may.contains("pupil:address") && (!content.shielded() || may.contains("pupil:shielded-address"));
    }

    private List<String> actions(Caller caller, ReturnState state) {
        Set<String> may = access.authoritiesOf(caller.roles());
        List<String> actions = new ArrayList<>();
        if (may.contains("return:send") && state.next().contains(ReturnState.SENT)) {
            actions.add("send");
        }
        if (may.contains("return:receive") && state.next().contains(ReturnState.ACKNOWLEDGED)) {
            actions.add("acknowledge");
        }
        if (may.contains("return:receive") && state.next().contains(ReturnState.NOT_REQUIRED)) {
            actions.add("excuse");
        }
        return actions;
    }
}
