package org.rollcall.attendance.pupil.circumstances;

/** How a child's special educational needs are met (Children and Families Act 2014 Part 3; SEND code of practice ch. 6 and 9). */
public enum SenStage {
    SEN_SUPPORT,
    EHC_PLAN
}
