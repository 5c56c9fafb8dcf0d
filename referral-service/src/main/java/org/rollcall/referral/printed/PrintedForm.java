package org.rollcall.referral.printed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.platform.letters.Stationery;
import org.rollcall.referral.evidence.EvidenceItem;
import org.rollcall.referral.evidence.Narrative;
import org.rollcall.referral.family.NamedParent;
import org.rollcall.referral.family.PostalAddress;
import org.rollcall.referral.form.Declaration;
import org.rollcall.referral.form.Form;
import org.rollcall.referral.referral.KnownReferral;

/** What the page of a referral shows. */
final class PrintedForm {

    private static final String KEPT_BACK = "Kept confidential";
    private static final String NOT_SAID = "Not said";

    private PrintedForm() {}

    static Map<String, Object> data(KnownReferral referral, Form form, String child, String school) {
        List<String> declarations = declarations(form.declarations());
        Map<String, Object> data = new HashMap<>();
        data.put("child", child);
        data.put("school", school);
        data.put("type", FormWords.of(form.type()));
        data.put("wish", form.requestedOutcome() == null ? NOT_SAID : FormWords.of(form.requestedOutcome()));
        data.put(
                "state",
                referral.submittedOn() == null
                        ? "Not submitted yet"
                        : "Submitted on " + Stationery.written(referral.submittedOn()));
        data.put("days", days(form));
        data.put("parents", form.parents().stream().map(PrintedForm::parent).toList());
        data.put("reasons", reasons(form));
        data.put("evidence", form.evidence().stream().map(PrintedForm::evidence).toList());
        data.put("declarations", declarations);
        data.put("hasDeclarations", !declarations.isEmpty());
        return data;
    }

    private static String days(Form form) {
        return form.window() == null
                ? NOT_SAID
                : "%s to %s"
                        .formatted(
                                Stationery.written(form.window().from()),
                                Stationery.written(form.window().to()));
    }

    private static Map<String, Object> parent(NamedParent parent) {
        return Map.of(
                "name", parent.name().text(),
                "basis", FormWords.of(parent.basis()),
                "livesWith", parent.livesWith() ? "Lives with the child" : "Does not live with the child",
                "address", address(parent));
    }

    /** Masked on every print, whoever prints it. */
    private static List<String> address(NamedParent parent) {
        PostalAddress address = parent.address();
        if (parent.hasConfidentialAddress()) {
            return List.of(KEPT_BACK);
        }
        if (address == null) {
            return List.of(NOT_SAID);
        }
        List<String> lines = new ArrayList<>(address.lines());
        lines.add(address.postcode());
        return lines;
    }

    private static List<String> reasons(Form form) {
        Stream<String> code = Stream.ofNullable(form.belowThresholdCode())
                .map(below -> "Below the national threshold: " + below.says() + ".");
        List<String> reasons = Stream.of(lines(form.reason()), code, lines(form.belowThreshold()))
                .flatMap(lines -> lines)
                .toList();
        return reasons.isEmpty() ? List.of(NOT_SAID) : reasons;
    }

    private static Stream<String> lines(@Nullable Narrative narrative) {
        return narrative == null ? Stream.of() : narrative.text().lines().filter(line -> !line.isBlank());
    }

    private static Map<String, Object> evidence(EvidenceItem item) {
        return Map.of(
                "kind", FormWords.sentence(item.kind().shows()),
                "says", FormWords.of(item));
    }

    private static List<String> declarations(@Nullable Set<Declaration> made) {
        return made == null
                ? List.of()
                : made.stream()
                        .sorted()
                        .map(each -> FormWords.sentence(each.says()) + ".")
                        .toList();
    }
}
