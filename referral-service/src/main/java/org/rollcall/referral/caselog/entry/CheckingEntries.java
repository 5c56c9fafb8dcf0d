package org.rollcall.referral.caselog.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.FieldProblem;
import org.rollcall.platform.rules.InvalidInput;
import org.rollcall.referral.ParentId;
import org.rollcall.referral.casework.KnownCase;

/** Whether what is written fits the kind of entry, the days and the case's own parents; every problem at once. */
public final class CheckingEntries {

    private final List<FieldProblem> problems = new ArrayList<>();
    private final KnownCase about;
    private final LocalDateTime now;

    private CheckingEntries(KnownCase about, Clock clock) {
        this.about = about;
        this.now = LocalDateTime.now(clock);
    }

    public static void plan(KnownCase about, EntryKind kind, Plan plan, Clock clock) {
        CheckingEntries checking = new CheckingEntries(about, clock);
        LocalDate today = checking.now.toLocalDate();
        checking.require(!plan.at().toLocalDate().isBefore(today), "/planned/at", "must be today or later");
        boolean visit = kind == EntryKind.HOME_VISIT;
        checking.require(visit == (plan.parent() != null), "/planned/parentId", belongs(visit, "a home visit"));
        checking.parent("/planned/parentId", plan.parent());
        checking.end();
    }

    /** @param place where the deed lies in what was sent */
    public static void deed(KnownCase about, EntryKind kind, Deed deed, String place, Clock clock) {
        CheckingEntries checking = new CheckingEntries(about, clock);
        checking.notAhead(deed.at(), place + "/at");
        checking.parents(deed.with(), place + "/with");
        boolean visit = kind == EntryKind.HOME_VISIT;
        checking.require(visit == (deed.visit() != null), place + "/visit", belongs(visit, "a home visit"));
        checking.visit(deed.visit(), place + "/visit");
        boolean meeting = kind == EntryKind.PARENT_SUPPORT_MEETING;
        checking.require(
                meeting == (deed.meeting() != null), place + "/meeting", belongs(meeting, "a parent support meeting"));
        checking.meeting(deed.meeting(), place + "/meeting");
        checking.end();
    }

    private void visit(@Nullable HomeVisit visit, String place) {
        if (visit == null) {
            return;
        }
        parent(place + "/parentId", visit.parent());
        LocalDateTime before = LocalDateTime.MIN;
        for (int n = 0; n < visit.attempts().size(); n++) {
            LocalDateTime at = visit.attempts().get(n).at();
            String pointer = "%s/attempts/%d/at".formatted(place, n);
            notAhead(at, pointer);
            require(at.isAfter(before), pointer, "must be after the attempt before it");
            before = at;
        }
    }

    private void meeting(@Nullable SupportMeeting meeting, String place) {
        if (meeting != null) {
            parents(meeting.invited(), place + "/invited");
            parents(meeting.attended(), place + "/attended");
        }
    }

    private void parents(List<Participant> people, String place) {
        for (int n = 0; n < people.size(); n++) {
            parent("%s/%d/parentId".formatted(place, n), people.get(n).parent());
        }
    }

    private void parent(String pointer, @Nullable ParentId parent) {
        require(parent == null || about.parents().contains(parent), pointer, "must be a parent of this case");
    }

    private void notAhead(LocalDateTime at, String pointer) {
        require(!at.isAfter(now), pointer, "must not be in the future");
    }

    private static String belongs(boolean wanted, String kind) {
        return (wanted ? "is required of " : "belongs to ") + kind;
    }

    private void require(boolean holds, String pointer, String detail) {
        if (!holds) {
            problems.add(new FieldProblem(pointer, detail));
        }
    }

    private void end() {
        InvalidInput.throwIfAny(problems);
    }
}
