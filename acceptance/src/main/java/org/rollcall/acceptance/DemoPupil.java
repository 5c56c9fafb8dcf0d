package org.rollcall.acceptance;

import java.time.LocalDate;
import java.util.List;

/** One invented pupil of the demo school. No such child exists; the number is valid in form alone. */
record DemoPupil(int index) {

    static final int SCHOOL = 420;

    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int A_YEAR_GROUP = SCHOOL / 7;
    private static final List<String> FORENAMES = List.of(
            "Ada", "Bea", "Cai", "Dev", "Esi", "Fay", "Gus", "Hal", "Ivy", "Jon", "Kit", "Lea", "Max", "Nia", "Oli",
            "Pia", "Quin", "Rae", "Sol", "Tam");
    private static final List<String> SURNAME_BEGINNINGS = List.of(
            "Ash", "Birch", "Cedar", "Dun", "Elm", "Fern", "Glen", "Hazel", "Isle", "Jay", "Kestrel", "Lark", "Mill",
            "North", "Oak", "Pine", "Quarry", "Rowan", "Stone", "Thorn", "Wind");
    private static final List<String> SURNAME_ENDINGS = List.of(
            "bank", "brook", "bury", "combe", "dale", "field", "ford", "gate", "ham", "holt", "hurst", "ley", "mere",
            "mond", "ridge", "stead", "thwaite", "ton", "wick", "worth");

    /** Valid in form (check letter, authority, school, year of issue, serial), of a school number that no school has. */
    String upn() {
        String digits = "0050001%02d%03d".formatted(26 - yearsInSchool(), index);
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            sum += (digits.charAt(place) - '0') * (place + 2);
        }
        return CHECK_LETTERS.charAt(sum % CHECK_LETTERS.length()) + digits;
    }

    String forename() {
        return FORENAMES.get(index % FORENAMES.size());
    }

    /** A surname that no other of the first 420 has. */
    String surname() {
        return SURNAME_BEGINNINGS.get(index % SCHOOL / SURNAME_ENDINGS.size())
                + SURNAME_ENDINGS.get(index % SURNAME_ENDINGS.size());
    }

    String name() {
        return forename() + " " + surname();
    }

    /** 0 in reception to 6 in year 6; whoever is followed first is in year 3. */
    private int yearsInSchool() {
        return (index / A_YEAR_GROUP + 3) % 7;
    }

    String yearGroup() {
        return yearsInSchool() == 0 ? "R" : Integer.toString(yearsInSchool());
    }

    LocalDate dateOfBirth() {
        return LocalDate.of(2021 - yearsInSchool(), 9, 10).plusDays(index * 5L % 340);
    }

    /** The first school day of the autumn in which the pupil began reception. */
    LocalDate joined() {
        return LocalDate.of(2026 - yearsInSchool(), 9, 2);
    }
}
