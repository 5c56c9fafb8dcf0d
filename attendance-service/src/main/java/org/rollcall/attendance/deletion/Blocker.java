package org.rollcall.attendance.deletion;

/** Why a name may not be deleted, each with what would have to change. Several are named in the order in which they stand here. */
enum Blocker {
    SAO_IN_FORCE("A school attendance order names this school."),
    TWENTY_DAYS_NOT_MET("The register does not show 20 school days in succession coded G, N or O alone."),
    TEN_DAYS_NOT_MET("Ten school days after the end of the leave have not passed."),
    RETURNED_SINCE_LEAVE("The register shows a code of a pupil who came, or was rightly away, since the leave ended."),
    SICKNESS_OR_UNAVOIDABLE_CAUSE(
            "The school has grounds to believe that sickness or an unavoidable cause keeps the pupil away."),
    JOINT_ENQUIRIES_INCOMPLETE("School and council have not both completed their enquiries and recorded a position."),
    LOCATED_NO_JOINT_AGREEMENT(
            "The pupil was found, and school and council do not both believe that the pupil stays away."),
    LA_CONSENT_REQUIRED("The council's consent is required and not on record."),
    NOTICE_NOT_IN_WRITING("The parent has not given notice in writing."),
    DELETION_BEFORE_EARLIEST_DATE("The name may not be deleted on that day yet.");

    private final String remedy;

    Blocker(String remedy) {
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
