package org.rollcall.attendance.pupil.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with the parents that a school writes down for a pupil. */
public final class ParentsCheck {

    private ParentsCheck() {}

    public static void refuseProblemsIn(List<ParentRequest> said) {
        RecordCheck check = new RecordCheck();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            ParentRequest parent = said.get(i);
            String place = "/items/" + i;
            look(check, parent, place);
            if (parent.id() != null && !ids.add(parent.id())) {
                check.problem(place + "/id", "names a person who is in the list already");
            }
        }
        check.refuse();
    }

    private static void look(RecordCheck check, ParentRequest parent, String place) {
        check.person(place + "/name", parent.name());
        check.shortText(place + "/relationship", parent.relationship());
        check.contact(place, parent.telephone(), parent.email());
        if (parent.address() != null) {
            check.address(place + "/address", parent.address(), false);
        }
        if (parent.from() != null) {
            check.period(place, parent.from(), parent.until());
        }
        if (Boolean.TRUE.equals(parent.emailConsent()) && parent.email() == null) {
            check.problem(place + "/email", "is required for somebody who agreed to notices by e-mail");
        }
    }
}
