package org.rollcall.referral.support.people;

/** Where somebody works who helps a family. */
public enum Organisation {
    SCHOOL("School"),
    ATTENDANCE_SERVICE("Council attendance service"),
    EARLY_HELP("Early help"),
    SOCIAL_CARE("Children's social care"),
    HEALTH("Health"),
    HOUSING("Housing"),
    YOUTH_JUSTICE("Youth justice"),
    SEND("Special educational needs"),
    POLICE("Police"),
    VOLUNTARY("Voluntary sector"),
    /** For an action: the family itself. */
    FAMILY("Family"),
    OTHER("Another service");

    private final String inWords;

    Organisation(String inWords) {
        this.inWords = inWords;
    }

    /** As a letter writes it. */
    public String inWords() {
        return inWords;
    }
}
