package org.rollcall.referral.socialwork.attendance;

import org.rollcall.referral.socialwork.child.CareStatus;

/**
 * How many children of one status and one responsible council there are, and how their attendance stands.
 *
 * @param persistent who missed a tenth or more of this school year's sessions
 * @param severe who missed half or more
 * @param withTarget who have a target
 * @param belowTarget who are below theirs, as far as figures are known
 */
record VirtualSchoolCount(
        CareStatus status,
        String responsibleCouncil,
        int children,
        int persistent,
        int severe,
        int withTarget,
        int belowTarget) {

    static VirtualSchoolCount of(VirtualSchoolChild child) {
        VirtualSchoolChild.FigureView figure = child.figure();
        return new VirtualSchoolCount(
                child.status(),
                child.responsibleCouncil(),
                1,
                one(figure != null && figure.persistent()),
                one(figure != null && figure.severe()),
                one(child.targetPercent() != null),
                one(Boolean.TRUE.equals(child.belowTarget())));
    }

    VirtualSchoolCount plus(VirtualSchoolCount more) {
        return new VirtualSchoolCount(
                status,
                responsibleCouncil,
                children + more.children,
                persistent + more.persistent,
                severe + more.severe,
                withTarget + more.withTarget,
                belowTarget + more.belowTarget);
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
