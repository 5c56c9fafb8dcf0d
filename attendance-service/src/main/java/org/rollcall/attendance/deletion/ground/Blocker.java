package org.rollcall.attendance.deletion.ground;

import org.jspecify.annotations.Nullable;

/** Why a name may not be deleted, each with what would have to change. Several are named in the order in which they stand here. */
public enum Blocker {
    SAO_IN_FORCE("A school attendance order names this school."),
    SAO_NOT_CHANGED("The day on which the order was amended or revoked lies in the future."),
    MAIN_SCHOOL_OF_MOBILE_CHILD("This is the main school of a mobile child."),
    DUAL_REGISTRATION_AGREED("It is agreed that the pupil is registered at both schools."),
    NEW_SCHOOL_START_NOT_CONFIRMED("The other school has not confirmed that the pupil started there."),
    NOT_DUALLY_REGISTERED("No other school at which the pupil is registered is named."),
    OTHER_SCHOOL_CONSENT_MISSING("Not every other school at which the pupil is registered consents."),
    NOT_IN_NURSERY("The roll does not show the pupil in a nursery class."),
    STAYS_FOR_RECEPTION("The pupil is believed to go on to reception at this school."),
    EXPECTED_BACK("The pupil is expected to return."),
    NOT_A_BOARDER("The pupil is not a boarder."),
    BOARDER("The distance from home does not matter for a boarder."),
    OTHER_KIND_OF_SCHOOL("The ground does not exist for this kind of school."),
    FEES_NOT_OWED("Fees are not unpaid."),
    STILL_OF_COMPULSORY_AGE("The pupil is of compulsory school age when the school next meets."),
    STAYS_FOR_SIXTH_FORM("The pupil wants to go on to the sixth form."),
    SENTENCE_TOO_SHORT("The sentence is shorter than four months."),
    REVIEW_NOT_OVER("The exclusion may still be reviewed."),
    TWENTY_DAYS_NOT_MET("The register does not show 20 school days running coded G, N or O alone."),
    TEN_DAYS_NOT_MET("The register does not show ten school days of absence after the leave ended."),
    RETURNED_SINCE_LEAVE("The register shows that the pupil came since the leave ended."),
    SICKNESS_OR_UNAVOIDABLE_CAUSE(
            "There are grounds to believe that sickness or an unavoidable cause keeps the pupil away."),
    JOINT_ENQUIRIES_INCOMPLETE("School and council have not both completed their enquiries and recorded a position."),
    LOCATED_NO_JOINT_AGREEMENT(
            "The pupil was found, and school and council do not both believe that the pupil stays away."),
    LA_CONSENT_REQUIRED("The council's consent is required and not on record."),
    NOTICE_NOT_IN_WRITING("The parent has not given notice in writing."),
    DELETION_BEFORE_EARLIEST_DATE("The name may not be deleted on that day yet."),
    RETROSPECTIVE_DELETION("A name is never deleted from a day that has passed."),
    DELETION_ON_ANOTHER_DAY("A name is deleted on the day itself: confirm the day that is meant and come back then."),
    EVIDENCE_MISSING("The evidence for the ground is not on file."),
    SOCIAL_WORKER_NOT_TOLD(
            "The child has a social worker, who must be told before the name is deleted: send the notification that is due, or"
                    + " write down on which day the school told them.",
            "Working together to improve school attendance (statutory guidance): the social worker is told before a name is"
                    + " deleted from the register"),
    COUNCIL_CHECK_REQUIRED("The council checks this ground before the head teacher confirms it."),
    RETURN_NOT_MADE("The return to the council must be sent no later than the name is deleted.");

    private final String remedy;
    private final @Nullable String provision;

    Blocker(String remedy) {
        this(remedy, null);
    }

    Blocker(String remedy, @Nullable String provision) {
        this.remedy = remedy;
        this.provision = provision;
    }

    public String remedy() {
        return remedy;
    }

    /** What asks for it: a rule of its own, or else the one of the ground. */
    public String provision(Ground ground) {
        return provision == null ? ground.provision() : provision;
    }
}
