package org.rollcall.attendance.pupil.roll;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.number.Uln;
import org.rollcall.attendance.pupil.number.Upn;
import org.rollcall.attendance.pupil.person.PersonName;
import org.rollcall.attendance.pupil.person.Sex;

/**
 * What a school says of who a child is, beyond name and birth date.
 *
 * @param formerUpns the numbers that the child had before, such as a temporary one
 * @param uln the unique learner number; null while the child has none
 * @param preferredName the name that the child goes by, when it is not the legal one
 */
public record Details(
        List<Upn> formerUpns, @Nullable Uln uln, @Nullable PersonName preferredName, Sex sex) {

    public static final Details UNKNOWN = new Details(List.of(), null, null, Sex.UNKNOWN);

    public Details {
        formerUpns = formerUpns == null ? List.of() : List.copyOf(formerUpns);
        sex = sex == null ? Sex.UNKNOWN : sex;
    }

    public Details alsoKnownBy(Upn number) {
        return new Details(Stream.concat(formerUpns.stream(), Stream.of(number)).toList(), uln, preferredName, sex);
    }

    public Details after(Said said) {
        return new Details(
                formerUpns,
                said.uln() == null ? uln : said.uln(),
                said.preferredName() == null ? preferredName : said.preferredName(),
                said.sex() == null ? sex : said.sex());
    }
}
