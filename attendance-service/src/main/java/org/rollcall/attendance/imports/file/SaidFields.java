package org.rollcall.attendance.imports.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.circumstances.SenStage;
import org.rollcall.attendance.pupil.home.PostalAddress;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.roll.Said.SaidCare;
import org.rollcall.attendance.pupil.roll.Said.SaidContact;
import org.rollcall.attendance.pupil.roll.Said.SaidMeals;
import org.rollcall.attendance.pupil.roll.Said.SaidSen;

/** What a line says of a pupil's contacts and circumstances. */
final class SaidFields {

    private static final int MOST_CONTACTS = 6;

    private final OptionalFields fields;

    SaidFields(OptionalFields fields) {
        this.fields = fields;
    }

    List<SaidContact> contacts() {
        List<SaidContact> contacts = new ArrayList<>();
        for (int place = 1; place <= MOST_CONTACTS; place++) {
            SaidContact contact = contact("Contact" + place);
            if (contact != null) {
                contacts.add(contact);
            }
        }
        return contacts;
    }

    private @Nullable SaidContact contact(String prefix) {
        String surname = fields.text(prefix + "Surname");
        String forename = fields.text(prefix + "Forename");
        PostalAddress address = fields.address(prefix);
        String telephone = telephone(prefix);
        if (surname == null) {
            if (!OptionalFields.none(forename, address, telephone)) {
                fields.refuse(
                        prefix + "Surname", "The contact has no surname.", "Fill it in, or leave the contact out.");
            }
            return null;
        }
        return new SaidContact(
                new PersonName(surname, forename == null ? "" : forename),
                fields.text(prefix + "Relationship"),
                Boolean.TRUE.equals(fields.yesOrNo(prefix + "Responsible")),
                Boolean.TRUE.equals(fields.yesOrNo(prefix + "LivesWith")),
                address,
                telephone,
                fields.text(prefix + "Email"));
    }

    private @Nullable String telephone(String prefix) {
        return fields.read(
                prefix + "Telephone",
                written -> Optional.of(written).filter(each -> each.matches("\\+?[0-9][0-9 ()]{5,24}")),
                "It is not a telephone number.",
                "Write digits, spaces and brackets, or leave it out.");
    }

    @Nullable SaidSen sen() {
        String code = fields.read("SEN", SaidFields::senCode, "The code is not known.", "Write N, K or E.");
        LocalDate from = fields.date("SENFrom");
        return code == null ? null : new SaidSen(stage(code), from);
    }

    /** No provision, support, or a plan; a statement, which plans replaced, still stands in old files. */
    private static Optional<String> senCode(String written) {
        return Optional.of(written.toUpperCase(Locale.ROOT)).filter(code -> code.matches("[NKES]"));
    }

    private static @Nullable SenStage stage(String code) {
        return switch (code) {
            case "K" -> SenStage.SEN_SUPPORT;
            case "E", "S" -> SenStage.EHC_PLAN;
            default -> null;
        };
    }

    /** A file may answer, or name the days between which the pupil is entitled. */
    @Nullable SaidMeals meals(LocalDate today) {
        Boolean entitled = fields.yesOrNo("FreeMeals");
        LocalDate from = fields.date("FreeMealsFrom");
        LocalDate until = fields.date("FreeMealsUntil");
        if (entitled == null && from == null) {
            return null;
        }
        boolean now = entitled == null ? until == null || !until.isBefore(today) : entitled;
        return new SaidMeals(now, from, now ? until : null);
    }

    @Nullable SaidCare care() {
        Boolean inCare = fields.yesOrNo("InCare");
        String authority = fields.read(
                "CareAuthority",
                code -> Optional.of(code).filter(each -> each.matches("[0-9]{3}")),
                "It is not the code of a local authority.",
                "Write its three digits, or leave it out.");
        return Boolean.TRUE.equals(inCare) ? new SaidCare(authority) : null;
    }
}
