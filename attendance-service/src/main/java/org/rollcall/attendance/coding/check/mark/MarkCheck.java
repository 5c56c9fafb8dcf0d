package org.rollcall.attendance.coding.check.mark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rollcall.attendance.coding.doubt.CheckedPupil;
import org.rollcall.attendance.coding.doubt.Doubt;
import org.rollcall.attendance.coding.doubt.PupilCheck;
import org.rollcall.attendance.coding.doubt.Scope;
import org.rollcall.attendance.register.mark.KeptMark;

/** A check that looks at each mark by itself; the marks of one code in the period make one doubt. */
interface MarkCheck extends PupilCheck {

    boolean isDoubtful(KeptMark kept, CheckedPupil pupil, Scope scope);

    String fact(List<KeptMark> doubted, Scope scope);

    @Override
    default Stream<Doubt> doubts(CheckedPupil pupil, Scope scope) {
        Map<String, List<KeptMark>> byCode = pupil.within(scope.period()).stream()
                .filter(kept -> isDoubtful(kept, pupil, scope))
                .collect(Collectors.groupingBy(kept -> kept.mark().code(), TreeMap::new, Collectors.toList()));
        return byCode.entrySet().stream()
                .map(doubted -> Doubt.of(
                        check(),
                        pupil,
                        doubted.getKey(),
                        doubted.getValue().stream().map(KeptMark::session).toList(),
                        fact(doubted.getValue(), scope)));
    }
}
