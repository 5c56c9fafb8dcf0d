package org.rollcall.attendance.deletion.ground;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.rules.Provision;

/**
 * The council's consent before a parent withdraws a child for education otherwise than at school: for a child whom the council placed
 * at a special school, and one about whom section 47 enquiries run or a protection plan is in place.
 *
 * @param inForceFrom null while the section is enacted but not commenced in England: then it asks for nothing
 */
@Provision(
        citation = "Education Act 1996 s.434A, inserted by the Children's Wellbeing and Schools Act 2026 s.37",
        url = "https://www.legislation.gov.uk/ukpga/2026/21",
        inForceFrom = "",
        checkedOn = "2026-09-30")
public record ConsentToWithdraw(@Nullable LocalDate inForceFrom) {

    /** As the law stands; the day of commencement goes here. */
    public static final ConsentToWithdraw AS_ENACTED = new ConsentToWithdraw(null);

    public boolean requiredOn(LocalDate day, boolean ofCompulsoryAge, ChildsPosition child) {
        return inForceFrom != null
                && !day.isBefore(inForceFrom)
                && ofCompulsoryAge
                && (child.placedAtSpecialSchool() || child.section47Enquiries() || child.protectionPlan());
    }
}
