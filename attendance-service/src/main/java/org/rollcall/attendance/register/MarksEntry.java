package org.rollcall.attendance.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rollcall.attendance.register.mark.Correction;
import org.rollcall.attendance.register.mark.Dispute;
import org.rollcall.attendance.register.mark.Disputes;
import org.rollcall.attendance.register.mark.Mark;
import org.rollcall.attendance.register.mark.MarksDraft;
import org.rollcall.attendance.register.mark.NewMark;

/**
 * Enters marks in a register over one connection. A mark that differs from the connection's own of before is a correction; one that
 * differs from another connection's is a dispute and is not entered.
 */
final class MarksEntry {

    private final Register register;
    private final Instant at;
    private final String by;
    private final String connection;
    private final MarksDraft draft;
    private final List<Correction> corrections;
    private Disputes disputes;
    private int created;
    private int changed;
    private int disputed;

    MarksEntry(Register register, Instant at, String by, String connection) {
        this.register = register;
        this.at = at;
        this.by = by;
        this.connection = connection;
        this.draft = new MarksDraft(register.marks(), connection);
        this.corrections = new ArrayList<>(register.corrections());
        this.disputes = register.disputes();
    }

    Register.Recorded enter(Collection<NewMark> given) {
        given.forEach(this::enter);
        return new Register.Recorded(result(), created, changed, given.size() - created - changed - disputed, disputed);
    }

    private Register result() {
        boolean same = created + changed == 0 && disputes.equals(register.disputes());
        return same ? register : register.with(draft.marks(), corrections, disputes);
    }

    private void enter(NewMark mark) {
        int place = register.year().placeOf(mark.session());
        Mark was = draft.at(place);
        if (was == null) {
            draft.put(place, mark.mark());
            created++;
        } else if (says(mark.mark(), was, place)) {
            disputes = disputes.agreed(Correction.session(mark.session()), connection);
        } else if (draft.own(place)) {
            correct(place, was, mark);
        } else {
            dispute(mark);
        }
    }

    /** Another connection that leaves the minutes out says nothing against them. */
    private boolean says(Mark now, Mark was, int place) {
        return now.equals(was) || (now.minutesLate() == null && now.code().equals(was.code()) && !draft.own(place));
    }

    private void correct(int place, Mark was, NewMark mark) {
        String session = Correction.session(mark.session());
        draft.put(place, mark.mark());
        corrections.add(new Correction(session, was.text(), mark.mark().text(), at, by, Correction.reasonOf(mark)));
        disputes = disputes.meets(session, mark.mark().text());
        changed++;
    }

    private void dispute(NewMark mark) {
        Dispute raised = new Dispute(
                Correction.session(mark.session()), mark.mark().text(), connection, at, mark.reason(), null);
        if (!disputes.settled(raised)) {
            disputes = disputes.raise(raised);
            disputed++;
        }
    }
}
