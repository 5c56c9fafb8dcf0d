package org.rollcall.attendance.pupil.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rollcall.attendance.pupil.circumstances.Dated;
import org.rollcall.attendance.pupil.circumstances.SocialCareStatus;
import org.rollcall.platform.store.Part;

/**
 * As much of a pupil's record as it takes to tell whether a mark can be true: read for every file of a school, so no more than that.
 *
 * @param upns that the pupil has or had
 */
public record RegisterEntry(
        String id, List<String> upns, LocalDate birthDate, List<Stay> stays, List<WithSocialWorker> withSocialWorker) {

    public static final Part<RegisterEntry> PART = new Part<>(
            List.of(
                    "upn",
                    "details.formerUpns",
                    "birthDate",
                    "enrolments.schoolUrn",
                    "enrolments.joined",
                    "enrolments.left",
                    "circumstances.socialCare.status",
                    "circumstances.socialCare.from",
                    "circumstances.socialCare.until"),
            RegisterEntry::read);

    /** On the school's roll on the day. */
    public boolean onRoll(String schoolUrn, LocalDate day) {
        for (Stay stay : stays) {
            if (stay.covers(schoolUrn, day)) {
                return true;
            }
        }
        return false;
    }

    /** At some time, which is past for some. */
    public boolean everHadSocialWorker() {
        return !withSocialWorker.isEmpty();
    }

    public boolean hasSocialWorkerOn(LocalDate day) {
        return withSocialWorker.stream().anyMatch(time -> time.covers(day));
    }

    private static RegisterEntry read(String id, Map<String, Object> pupil) {
        Stream<?> former =
                pupil.get("details") instanceof Map<?, ?> details ? list(details.get("formerUpns")) : Stream.of();
        return new RegisterEntry(
                id,
                Stream.concat(former, Stream.of(Objects.requireNonNull(pupil.get("upn"))))
                        .map(upn -> text(upn, "value"))
                        .toList(),
                LocalDate.parse(text(Objects.requireNonNull(pupil.get("birthDate")), "day")),
                list(pupil.get("enrolments")).map(Stay::read).toList(),
                pupil.get("circumstances") instanceof Map<?, ?> known
                        ? list(known.get("socialCare"))
                                .flatMap(WithSocialWorker::read)
                                .toList()
                        : List.of());
    }

    private static Stream<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.of();
    }

    private static String text(Object part, String name) {
        return Objects.requireNonNull(((Map<?, ?>) part).get(name)).toString();
    }

    /** A time during which the child has a social worker. */
    record WithSocialWorker(LocalDate from, @Nullable LocalDate until) implements Dated {

        private static Stream<WithSocialWorker> read(Object care) {
            Object until = ((Map<?, ?>) care).get("until");
            return SocialCareStatus.valueOf(text(care, "status")).socialWorker()
                    ? Stream.of(new WithSocialWorker(
                            LocalDate.parse(text(care, "from")),
                            until == null ? null : LocalDate.parse(until.toString())))
                    : Stream.of();
        }
    }

    /** A stay on one school's roll. */
    record Stay(
            String schoolUrn, LocalDate joined, @Nullable LocalDate left) {

        boolean covers(String urn, LocalDate day) {
            return schoolUrn.equals(urn) && !day.isBefore(joined) && (left == null || !day.isAfter(left));
        }

        private static Stay read(Object enrolment) {
            Object left = ((Map<?, ?>) enrolment).get("left");
            return new Stay(
                    text(enrolment, "schoolUrn"),
                    LocalDate.parse(text(enrolment, "joined")),
                    left == null ? null : LocalDate.parse(left.toString()));
        }
    }
}
