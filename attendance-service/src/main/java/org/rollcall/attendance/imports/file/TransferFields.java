package org.rollcall.attendance.imports.file;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rollcall.attendance.csv.CsvLine;

/** One pupil of a common transfer file, with the names that the columns of a CSV file have. */
final class TransferFields {

    private static final Map<String, String> PUPIL = Map.ofEntries(
            Map.entry("UPN", "UPN"),
            Map.entry("UniqueLearnerNumber", "ULN"),
            Map.entry("Surname", "Surname"),
            Map.entry("Forename", "Forename"),
            Map.entry("DOB", "DateOfBirth"),
            Map.entry("Gender", "Sex"),
            Map.entry("Sex", "Sex"),
            Map.entry("BasicDetails/FormerUPN", "FormerUPN"),
            Map.entry("BasicDetails/PreferredSurname", "PreferredSurname"),
            Map.entry("BasicDetails/PreferredForename", "PreferredForename"),
            Map.entry("BasicDetails/NCyearActual", "YearGroup"),
            Map.entry("LookedAfter/InCare", "InCare"),
            Map.entry("LookedAfter/CareAuthority", "CareAuthority"),
            Map.entry("SENhistory/SEN/SENprovision", "SEN"),
            Map.entry("SENhistory/SEN/StartDate", "SENFrom"),
            Map.entry("FSMhistory/FSMinstance/FSMstartDate", "FreeMealsFrom"),
            Map.entry("FSMhistory/FSMinstance/FSMendDate", "FreeMealsUntil"));

    private static final Map<String, String> CONTACT = Map.of(
            "Surname", "Surname",
            "Forename", "Forename",
            "Relationship", "Relationship",
            "Responsible", "Responsible",
            "Phones/Phone/PhoneNo", "Telephone",
            "Phones/Phone/TelephoneNumber", "Telephone",
            "Email", "Email");

    private static final Pattern ADDRESS = Pattern.compile(
            "Address/(?:BS7666Address/(?:SAON|PAON|Street|Locality|Town|AdministrativeArea|PostTown)|AddressLines/AddressLine[1-5])");

    private final FieldNames fields = new FieldNames();
    private int contacts;
    private int lines;
    private int contactLines;

    /** Another contact begins. */
    void opened(String name) {
        if (name.equals("Contact")) {
            contacts++;
            contactLines = 0;
        }
    }

    void put(String path, String written) {
        String value = written.strip();
        if (value.isEmpty()) {
            return;
        }
        if (path.startsWith("Contacts/Contact/")) {
            contact("Contact" + contacts, path.substring("Contacts/Contact/".length()), value);
        } else if (PUPIL.containsKey(path)) {
            fields.put(PUPIL.get(path), value);
        } else if (path.equals("Address/PostCode")) {
            fields.put("Postcode", value);
        } else if (isAddressLine(path)) {
            fields.put("AddressLine" + ++lines, value);
        }
    }

    private void contact(String prefix, String path, String value) {
        if (CONTACT.containsKey(path)) {
            fields.put(prefix + CONTACT.get(path), value);
        } else if (path.equals("Address/PostCode")) {
            fields.put(prefix + "Postcode", value);
        } else if (isAddressLine(path)) {
            fields.put(prefix + "AddressLine" + ++contactLines, value);
        }
    }

    private static boolean isAddressLine(String path) {
        Matcher line = ADDRESS.matcher(path);
        return line.matches();
    }

    CsvLine line(long number) {
        return fields.line(number);
    }
}
