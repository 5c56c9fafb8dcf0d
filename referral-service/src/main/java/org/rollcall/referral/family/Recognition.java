package org.rollcall.referral.family;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.rollcall.platform.rules.FailingGuard;
import org.rollcall.referral.ParentId;

/** One pass over the parents of a referral: who each is, the family as it is known afterwards, and what is in doubt. */
final class Recognition {

    private static final String LIMIT =
            "Education (Penalty Notices) (England) Regulations 2007 (SI 2007/1867), as amended by SI 2024/210:"
                    + " notices are counted for each parent and child";

    private final Predicate<NamedParent> elsewhere;
    private final Supplier<ParentId> newId;
    private final List<NamedParent> recognised = new ArrayList<>();
    private final List<FailingGuard> doubts = new ArrayList<>();
    private Family family;

    private Recognition(Family family, Predicate<NamedParent> elsewhere, Supplier<ParentId> newId) {
        this.family = family;
        this.elsewhere = elsewhere;
        this.newId = newId;
    }

    static Recognition of(
            Family family, List<NamedParent> named, Predicate<NamedParent> elsewhere, Supplier<ParentId> newId) {
        Recognition recognition = new Recognition(family, elsewhere, newId);
        named.forEach(recognition::meet);
        return recognition;
    }

    /** The family with what this referral adds. */
    Family family() {
        return family;
    }

    /** The parents in the order of the referral, each with an id; fewer than were named when some are in doubt. */
    List<NamedParent> recognised() {
        return List.copyOf(recognised);
    }

    List<FailingGuard> doubts() {
        return List.copyOf(doubts);
    }

    private void meet(NamedParent named) {
        switch (family.match(named, elsewhere)) {
            case Match.Known known -> take(known.id(), named);
            case Match.KnownElsewhere known -> take(known.id(), named);
            case Match.New unknown -> take(newId.get(), named);
            case Match.Uncertain unsure ->
                doubt(
                        "PARENT_UNCERTAIN",
                        "bears the name of a known parent of this child: say which by parentId, one of "
                                + unsure.candidates() + ", or say anotherPerson");
            case Match.NoSuchId wrong -> doubt("PARENT_UNKNOWN", "has a parentId that is not known with this name");
        }
    }

    private void take(ParentId id, NamedParent named) {
        if (recognised.stream().anyMatch(parent -> id.equals(parent.parentId()))) {
            doubt("PARENT_TWICE", "is the same person as one named before: leave one out, or say anotherPerson");
            return;
        }
        family = family.with(id, named);
        recognised.add(named.knownAs(id));
    }

    private void doubt(String code, String what) {
        int index = recognised.size() + doubts.size();
        doubts.add(new FailingGuard(code, "/parents/%d %s".formatted(index, what), LIMIT));
    }
}
