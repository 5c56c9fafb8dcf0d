package org.rollcall.licensing.permit;

import java.util.Set;

/**
 * The Department of Health's model byelaws on the employment of children (1998), which most councils made their own with small edits,
 * and the one Act that forbids work by its place. Where a council's byelaws differ, theirs are the law.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/Geo5/10-11/65/section/1">Employment of Women, Young Persons, and Children Act
 *     1920 s.1: industrial undertakings</a>
 */
final class ModelByelaws {

    /** Byelaw 3: what no child may do; the last is forbidden by the Act of 1920. */
    private static final Set<String> FORBIDDEN = Set.of(
            "CINEMA_THEATRE_DISCO_NIGHTCLUB",
            "ALCOHOL_UNSEALED",
            "MILK_DELIVERY",
            "FUEL_OIL_DELIVERY",
            "COMMERCIAL_KITCHEN",
            "REFUSE",
            "ABOVE_3_METRES",
            "HARMFUL_AGENTS",
            "DOOR_TO_DOOR_UNSUPERVISED",
            "ADULT_MATERIAL",
            "TELEPHONE_SALES",
            "SLAUGHTERHOUSE_BUTCHERY",
            "FAIRGROUND_AMUSEMENT",
            "CARE_HOME_PERSONAL_CARE_UNSUPERVISED",
            "INDUSTRIAL_UNDERTAKING");

    /** Byelaw 5: the light work that a child of thirteen may do. Nothing else. */
    private static final Set<String> LISTED_LIGHT_WORK = Set.of(
            "AGRICULTURE_HORTICULTURE",
            "NEWSPAPER_DELIVERY",
            "SHOP",
            "HAIRDRESSING",
            "OFFICE",
            "CAR_WASH_RESIDENTIAL",
            "CAFE_RESTAURANT",
            "RIDING_STABLES",
            "HOTEL_DOMESTIC");

    private ModelByelaws() {}

    static boolean forbids(String occupation) {
        return FORBIDDEN.contains(occupation);
    }

    static boolean listsAsLightWork(String occupation) {
        return LISTED_LIGHT_WORK.contains(occupation);
    }
}
