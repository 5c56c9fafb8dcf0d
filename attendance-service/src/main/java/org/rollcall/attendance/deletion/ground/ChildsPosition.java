package org.rollcall.attendance.deletion.ground;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the school knows of a child whatever the ground.
 *
 * @param orderNamesSchool a school attendance order in force names this school
 * @param mainSchoolOfMobileChild the child has no fixed abode, and this is its main school
 * @param dualRegistrationAgreed the schools agree that the child is registered at both
 * @param placedAtSpecialSchool the council's arrangements brought the child to this special school
 * @param section47Enquiries a council conducts enquiries under Children Act 1989 s.47
 * @param protectionPlan there is a child protection plan
 * @param socialWorkerToldOn the day on which the child's social worker was told
 */
public record ChildsPosition(
        boolean orderNamesSchool,
        boolean mainSchoolOfMobileChild,
        boolean dualRegistrationAgreed,
        boolean placedAtSpecialSchool,
        boolean section47Enquiries,
        boolean protectionPlan,
        @Nullable LocalDate socialWorkerToldOn) {}
